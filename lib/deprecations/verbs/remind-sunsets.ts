import { z } from "zod";
import { standingOf } from "@/lib/consumers/verbs/standing-of";
import type { ConsumerStanding } from "@/lib/consumers/model/standing";
import { groupBy } from "@/lib/core/group-by";
import type { ServiceContext } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import type { BoundPolicy } from "@/lib/deprecation-policies/model/decide-policy";
import {
  effectiveDeprecationPolicy,
  loadBoundPolicies,
} from "@/lib/deprecation-policies/verbs/effective-deprecation-policy";
import { thingKey } from "@/lib/deprecations/model/board-card";
import {
  consumerReceiver,
  escalationReceiver,
  OWNERS,
  planReminders,
  type RemindedConsumer,
} from "@/lib/deprecations/model/plan-reminders";
import { type DeprecationRecord, SUBJECT_KINDS } from "@/lib/deprecations/model/record";
import { claimReminders, listSentReminders, type SentReminder } from "@/lib/deprecations/store/reminders";
import { requirePermission } from "@/lib/members/policy";
import { ESCALATION_LEVELS } from "@/lib/deprecations/model/due-move";
import { listRecords } from "./list-records";

const DAY_MS = 86_400_000;
/** No policy reminds earlier than this. */
const FURTHEST_DAYS = 400;

interface ToldConsumer extends RemindedConsumer {
  slug: string;
  name: string;
  /** The slug of its team; null where nobody can be told. */
  team: string | null;
}

const consumerFields = z.strictObject({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  team: z.string().nullable(),
  standing: z.enum(["silent", "acknowledged", "migrating", "migrated"]),
  stillCalling: z.boolean(),
});

const thingFields = {
  recordKey: z.string(),
  versionId: z.uuid(),
  /** `slug@version`. */
  name: z.string(),
  subject: z.strictObject({ kind: z.enum(SUBJECT_KINDS), place: z.string().nullable() }),
  sunsetAt: z.date(),
  mark: z.number().int(),
  days: z.number().int(),
  consumers: z.array(consumerFields),
};

/** What the audit log, and from there everybody who is told, gets of a consumer. */
const shownConsumer = ({ id: _id, ...shown }: z.output<typeof consumerFields>) => shown;

const remindThing = defineMutation({
  action: "deprecation.remind",
  input: z.strictObject({ ...thingFields, owners: z.boolean() }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, { recordKey, versionId, name, owners, consumers, ...thing }) => {
    const wanted = { recordKey, versionId, sunsetAt: thing.sunsetAt, mark: thing.mark };
    const receivers = [...(owners ? [OWNERS] : []), ...consumers.map((one) => consumerReceiver(one.id))];
    const claimed = await claimReminders(tx.access, wanted, receivers, tx.now);
    if (claimed.size === 0) return { result: false, audit: null };
    const told = consumers.filter((one) => claimed.has(consumerReceiver(one.id))).map(shownConsumer);
    const after = { ...thing, sunsetAt: thing.sunsetAt.toISOString(), owners: claimed.has(OWNERS), consumers: told };
    return { result: true, audit: { entity: "version", entityId: versionId, entityName: name, after } };
  },
});

const escalateThing = defineMutation({
  action: "deprecation.escalate",
  input: z.strictObject({ ...thingFields, level: z.enum(ESCALATION_LEVELS) }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, { recordKey, versionId, name, consumers, ...thing }) => {
    const wanted = { recordKey, versionId, sunsetAt: thing.sunsetAt, mark: thing.mark };
    const claimed = await claimReminders(tx.access, wanted, [escalationReceiver(thing.level)], tx.now);
    if (claimed.size === 0) return { result: false, audit: null };
    const after = { ...thing, sunsetAt: thing.sunsetAt.toISOString(), consumers: consumers.map(shownConsumer) };
    return { result: true, audit: { entity: "version", entityId: versionId, entityName: name, after } };
  },
});

interface Remindable extends DeprecationRecord {
  sunsetAt: Date;
}

/** What has a date that is near enough for any mark, and has not gone. */
async function listRemindable(ctx: ServiceContext): Promise<Remindable[]> {
  const until = ctx.now.getTime() + FURTHEST_DAYS * DAY_MS;
  const records = await listRecords(ctx, { states: ["active", "deprecated"] });
  return records.flatMap((record) => {
    const { sunsetAt } = record;
    const isAhead = sunsetAt !== null && sunsetAt.getTime() > ctx.now.getTime() && sunsetAt.getTime() <= until;
    return isAhead && record.removedIn === null ? [{ ...record, sunsetAt }] : [];
  });
}

/** When it was announced that this is the date: by the record, or by the last move of its sunset. */
function announcedAt({ moved, recordedAt }: Remindable): Date | null {
  return moved.at(-1)?.at ?? recordedAt;
}

function toldConsumer({ consumer, standing, stillCalling }: ConsumerStanding): ToldConsumer {
  const { id, slug, name, team } = consumer;
  return { id, slug, name, team: team?.slug ?? null, standing, stillCalling };
}

async function remindOf(
  ctx: ServiceContext,
  record: Remindable,
  facts: { marks: readonly number[]; consumers: readonly ToldConsumer[]; sent: readonly SentReminder[] },
): Promise<number> {
  const { sunsetAt, versionId, subject } = record;
  const question = { ...facts, sunsetAt, announcedAt: announcedAt(record), now: ctx.now };
  const { days, reminder, escalation } = planReminders(question);
  const name = `${record.api}@${record.version}`;
  const thing = { recordKey: record.id, versionId, name, subject: { ...subject }, sunsetAt, days };
  let told = 0;
  if (reminder && (await remindThing(ctx, { ...thing, ...reminder }))) told += 1;
  if (escalation && (await escalateThing(ctx, { ...thing, ...escalation }))) told += 1;
  return told;
}

/**
 * Writes into the audit log that something goes away soon, at the marks of the policy that is bound and once for each mark and
 * receiver whatever the number of processes: from there it is told like anything else that happens. Consumers that have moved
 * are left in peace; silent ones are told further up as the day comes. Returns how many entries were written.
 */
export async function remindSunsets(ctx: ServiceContext): Promise<number> {
  const records = await listRemindable(ctx);
  if (records.length === 0) return 0;
  const bound: BoundPolicy[] = await loadBoundPolicies(ctx);
  const marks = new Map<string, readonly number[]>();
  for (const { apiId } of records) {
    if (!marks.has(apiId)) marks.set(apiId, (await effectiveDeprecationPolicy(ctx, apiId, bound)).remindDays);
  }
  const things = records.map(({ id, versionId, subject }) => ({ recordId: id, versionId, subject }));
  const standings = groupBy(await standingOf(ctx, { things }), thingKey);
  const sent = groupBy(
    await listSentReminders(
      ctx.access,
      things.map((one) => one.versionId),
    ),
    (one) => one.recordKey,
  );
  let told = 0;
  for (const record of records) {
    told += await remindOf(ctx, record, {
      marks: marks.get(record.apiId) ?? [],
      consumers: (standings.get(thingKey(record)) ?? []).map(toldConsumer),
      sent: (sent.get(record.id) ?? []).filter((one) => one.sunsetAt.getTime() === record.sunsetAt.getTime()),
    });
  }
  return told;
}
