import type { ServiceContext } from "@/lib/core/context";
import { settings } from "@/lib/env";
import { type MailBatch, SOON_DELAY_SECONDS } from "@/lib/mail/model";
import { findOpenMail, gatherMail, joinMail, listWaitingForDaily } from "@/lib/mail/store";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";

/** Whether this registry sends mail. */
export function isMailConfigured(): boolean {
  return settings().CONCORDAT_SMTP_URL !== undefined;
}

/**
 * Promises people a message with what waits for them, in the caller's transaction. What comes while a message waits goes
 * into it: people get one, not many. Without a mail server nothing is promised.
 */
export async function queueMail(tx: ServiceContext, userIds: readonly string[], batch: MailBatch): Promise<number> {
  if (!isMailConfigured()) return 0;
  let promised = 0;
  for (const userId of userIds) {
    const open = await findOpenMail(tx.access, userId, batch);
    if (open !== null) {
      await joinMail(tx.access, open, userId, batch, tx.now);
      continue;
    }
    const mailId = await gatherMail(tx.access, userId, batch, tx.now);
    if (mailId === null) continue;
    const startAfterSeconds = batch === "soon" ? SOON_DELAY_SECONDS : 0;
    await enqueueJob(tx, "send-mail", { mailId }, { startAfterSeconds });
    promised += 1;
  }
  return promised;
}

/** Promises everybody for whom something of the day waits a message with it. Returns how many. */
export function queueDailyMail(ctx: ServiceContext): Promise<number> {
  return ctx.transaction(async (tx) => queueMail(tx, await listWaitingForDaily(tx.access, tx.now), "daily"));
}
