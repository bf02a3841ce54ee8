import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { daysUntil, utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { recountReviews } from "@/lib/reviews/verbs/recount-reviews";
import { dueReminder, REMINDER_DAYS } from "@/lib/waivers/model";
import { claimReminder, listApisOfEnded, listDueReminders } from "@/lib/waivers/store/upkeep";
import { presentWaiver } from "./present-waiver";
import { requireWaiver } from "./require-waiver";
import { placeName } from "./write-waivers";

/** Reminders of one run at one mark; the rest comes with the next. */
const MOST = 200;
/** Days back in which an end is acted on: longer than the registry may be down at a stretch. */
const ENDED_DAYS = 7;

const remindWaiver = defineMutation({
  action: "waiver.remind",
  input: z.strictObject({ id: z.uuid(), mark: z.number().int() }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, { id, mark }) => {
    if (!(await claimReminder(tx.access, id, mark))) return { result: false, audit: null };
    const waiver = presentWaiver(await requireWaiver(tx, id), tx.now);
    const days = daysUntil(new Date(`${waiver.expiresOn}T00:00:00Z`), tx.now);
    const { reason: _why, ...after } = waiver;
    return {
      result: true,
      audit: { entity: "waiver", entityId: id, entityName: placeName(waiver), after: { ...after, mark, days } },
    };
  },
});

/**
 * Writes into the audit log that a waiver ends soon, 14 and 3 days before, once at each mark whatever number of processes do
 * it: from there those who granted it, asked for it and pay for it are told. Returns how many reminders there were.
 */
export async function remindWaivers(ctx: ServiceContext): Promise<number> {
  const today = new Date(utcDay(ctx.now));
  let reminded = 0;
  for (const days of REMINDER_DAYS.toReversed()) {
    for (const row of await listDueReminders(ctx.access, { today, days, limit: MOST })) {
      const mark = dueReminder(daysUntil(row.expiresOn, ctx.now), row.remindedDays);
      if (mark !== null && (await remindWaiver(ctx, { id: row.id, mark }))) reminded += 1;
    }
  }
  return reminded;
}

/** Looks again at the reviews of APIs whose waivers ended in the last days: their gates fail again. Returns the slugs. */
export async function closeEndedWaivers(ctx: ServiceContext): Promise<string[]> {
  requirePermission(ctx.actor, "policy.manage");
  const slugs = await listApisOfEnded(ctx.access, new Date(utcDay(ctx.now)), ENDED_DAYS);
  for (const api of slugs) await recountReviews(ctx, { api });
  return slugs;
}
