import { z } from "zod";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import type { ServiceContext } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { textAt, valueAt } from "@/lib/events/model/read-json";
import { listNearSunsets } from "@/lib/events/store";
import { requirePermission } from "@/lib/members/policy";
import { waiverDto } from "@/lib/waivers/schema";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";

const DAY_MS = 86_400_000;
/** How many days before the last day of a waiver somebody is told. */
const WAIVER_DAYS = 7;
/** How many days before a sunset, the furthest first: once at each mark. */
const SUNSET_MARKS = [30, 7] as const;
/** Reminders of one run; the rest comes with the next. */
const MOST = 200;

const remindWaiver = defineMutation({
  action: "waiver.remind",
  input: waiverDto,
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (_tx, waiver) => {
    const entityName = waiver.version === null ? waiver.api : `${waiver.api}@${waiver.version}`;
    return { result: null, audit: { entity: "waiver", entityId: waiver.id, entityName, after: waiver } };
  },
});

const remindSunset = defineMutation({
  action: "version.remind",
  input: z.strictObject({
    versionId: z.string(),
    name: z.string(),
    sunsetAt: z.iso.datetime(),
    mark: z.number().int(),
    days: z.number().int(),
  }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (_tx, { versionId, name, ...after }) => {
    return { result: null, audit: { entity: "version", entityId: versionId, entityName: name, after } };
  },
});

/**
 * Writes into the audit log that a waiver ends or a sunset comes soon, once for each: from there it is told like anything
 * else that happens. Returns how many reminders there were.
 */
export async function remindDue(ctx: ServiceContext): Promise<number> {
  const waivers = await listWaivers(ctx, { state: "live", expiresWithinDays: WAIVER_DAYS, limit: MOST });
  let reminded = 0;
  for (const waiver of waivers.items) {
    const asked = await listAudit(ctx, { entity: "waiver", entityId: waiver.id, action: "waiver.remind", limit: 1 });
    if (asked.items.length > 0) continue;
    await remindWaiver(ctx, waiver);
    reminded += 1;
  }
  const until = new Date(ctx.now.getTime() + SUNSET_MARKS[0] * DAY_MS);
  for (const { versionId, name, sunsetAt } of await listNearSunsets(ctx.access, ctx.now, until, MOST)) {
    const days = Math.ceil((sunsetAt.getTime() - ctx.now.getTime()) / DAY_MS);
    const mark = SUNSET_MARKS.findLast((one) => days <= one);
    const at = sunsetAt.toISOString();
    if (mark === undefined || (await wasReminded(ctx, versionId, mark, at))) continue;
    await remindSunset(ctx, { versionId, name, sunsetAt: at, mark, days });
    reminded += 1;
  }
  return reminded;
}

/** Whether this mark, or a nearer one, was passed already for this date; another date is reminded of anew. */
async function wasReminded(ctx: ServiceContext, entityId: string, mark: number, sunsetAt: string): Promise<boolean> {
  const { items } = await listAudit(ctx, { entity: "version", entityId, action: "version.remind", limit: 50 });
  return items.some(({ after }) => {
    const passed = valueAt(after, "mark");
    return textAt(after, "sunsetAt") === sunsetAt && typeof passed === "number" && passed <= mark;
  });
}
