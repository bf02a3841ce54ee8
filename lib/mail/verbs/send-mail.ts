import { createHmac } from "node:crypto";
import type { ServiceContext } from "@/lib/core/context";
import { settings } from "@/lib/env";
import { MAIL_BATCHES } from "@/lib/mail/model";
import { claimText, unsubscribeHref } from "@/lib/mail/model/unsubscribe-link";
import { renderMail } from "@/lib/mail/render-mail";
import { sendMessage } from "@/lib/mail/send-message";
import { findMail, noteMail, releaseUntold } from "@/lib/mail/store";
import { mailLocale } from "@/lib/mail/mail-locale";
import { listMailed } from "@/lib/notifications/verbs/list-mailed";
import { signingKey } from "@/lib/settings/verbs/signing-key";
import { queueMail } from "./queue-mail";

/** What the key of unsubscribe links is derived for. */
export const UNSUBSCRIBE_KEY = "unsubscribe links";

/** The address that ends all mail to somebody with one click. */
export async function unsubscribeUrl(ctx: ServiceContext, userId: string): Promise<string> {
  const claim = { userId, kind: "all" as const };
  const key = await signingKey(ctx, UNSUBSCRIBE_KEY);
  const signature = createHmac("sha256", key).update(claimText(claim)).digest("base64url");
  return unsubscribeHref(settings().CONCORDAT_BASE_URL, claim, signature);
}

/**
 * Sends one message with what its person has not read meanwhile; when nothing is left, or they left, none is sent. Throws
 * where the mail server refuses, so that the queue tries again.
 */
export async function sendMail(ctx: ServiceContext, mailId: string): Promise<void> {
  const { CONCORDAT_SMTP_URL: smtpUrl, CONCORDAT_MAIL_FROM: from, CONCORDAT_BASE_URL: baseUrl } = settings();
  const mail = await findMail(ctx.access, mailId);
  if (!mail || mail.sentAt !== null || smtpUrl === undefined || from === undefined) return;
  const { user } = mail;
  const ids = mail.notifications.map((one) => one.id);
  if (user.disabledAt !== null || ids.length === 0) {
    await noteMail(ctx.access, mailId, { sentAt: ctx.now, error: null });
    return;
  }
  const notifications = await listMailed(ctx, ids);
  const url = await unsubscribeUrl(ctx, user.id);
  const batch = MAIL_BATCHES.find((one) => one === mail.mode) ?? "soon";
  const facts = { batch, name: user.name, notifications, baseUrl };
  const content = renderMail(mailLocale(user.mailSettings?.language), facts);
  const messageId = `<${mailId}@${new URL(baseUrl).hostname.replace(/[[\]]/g, "")}>`;
  try {
    const to = { name: user.name, address: user.email };
    await sendMessage(smtpUrl, { ...content, from, to, messageId, unsubscribeUrl: url });
  } catch (error) {
    await noteMail(ctx.access, mailId, { error: error instanceof Error ? error.message.slice(0, 500) : "failed" });
    throw error;
  }
  await ctx.transaction(async (tx) => {
    await noteMail(tx.access, mailId, { sentAt: tx.now, error: null });
    if ((await releaseUntold(tx.access, mailId, ids)) > 0) await queueMail(tx, [user.id], batch);
  });
}
