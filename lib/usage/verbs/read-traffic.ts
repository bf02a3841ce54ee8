import { groupRows } from "@/lib/usage/model/group-rows";
import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { dayOf, daysBetween, windowOf } from "@/lib/usage/model/hours";
import { OTHER_IDENTITIES, UNKNOWN_IDENTITY } from "@/lib/usage/model/identity";
import type {
  ConsumerTraffic,
  OperationTraffic,
  TelemetrySpan,
  Traffic,
  TrafficQuestion,
} from "@/lib/usage/model/traffic";
import {
  type CallsFilter,
  type PairRow,
  readApiDays,
  readDays,
  readIdentities,
  readPairs,
  readTelemetry,
} from "@/lib/usage/store/read-traffic";

const DAY = 86_400_000;

/** What is read for a question. */
export function filterOf(ctx: ServiceContext, asked: TrafficQuestion): CallsFilter {
  return {
    apiIds: [asked.apiId],
    window: windowOf(asked.from, asked.to, ctx.now),
    versionIds: asked.versionId === undefined ? undefined : [asked.versionId],
    operations: asked.operations,
    identityIds: asked.identityId === undefined ? undefined : [asked.identityId],
  };
}

/**
 * The calls of a window to an API, a version or some operations of it: by operation, consumer and day. The hours at its ends
 * count whole; beyond 35 days back whole days do. `telemetry` is always of the whole API: it says whether there was anything
 * to see.
 */
export async function readTraffic(ctx: ServiceContext, asked: TrafficQuestion): Promise<Traffic> {
  requirePermission(ctx.actor, "registry.read");
  const filter = filterOf(ctx, asked);
  const [pairs, days, telemetry] = await inTurn(
    () => readPairs(ctx.access, filter),
    () => readDays(ctx.access, filter),
    () => readSpan(ctx, asked),
  );
  const named = new Map(days.map((one) => [one.day, one]));
  return {
    from: asked.from,
    to: asked.to,
    telemetry,
    calls: pairs.reduce((sum, { calls }) => sum + calls, 0),
    errors: pairs.reduce((sum, { errors }) => sum + errors, 0),
    operations: byOperation(pairs),
    consumers: await byConsumer(ctx, pairs),
    days: daysBetween(asked.from, asked.to).map((day) => named.get(day) ?? { day, calls: 0, errors: 0 }),
  };
}

/** One after another: a transaction has one connection. */
async function inTurn<A, B, C>(a: () => Promise<A>, b: () => Promise<B>, c: () => Promise<C>): Promise<[A, B, C]> {
  return [await a(), await b(), await c()];
}

/** What is known of an API's telemetry in a window. For other verbs. */
export async function readSpan(
  ctx: ServiceContext,
  { apiId, from, to }: Pick<TrafficQuestion, "apiId" | "from" | "to">,
): Promise<TelemetrySpan> {
  const [known] = await readTelemetry(ctx.access, [apiId]);
  const end = dayOf(to.getTime() - 1) + DAY;
  const rows = known ? await readApiDays(ctx.access, [apiId], dayOf(from.getTime()), end) : [];
  return {
    firstAt: known?.firstAt ?? null,
    lastAt: known?.lastAt ?? null,
    daysSeen: new Set(rows.map(({ day }) => day)).size,
    daysAsked: daysBetween(from, to).length,
  };
}

/** Calls by operation, most calls first. */
export function byOperation(pairs: readonly PairRow[]): OperationTraffic[] {
  const found = new Map<string, OperationTraffic>();
  for (const { operation: key, calls, errors, lastAt } of pairs) {
    const one = found.get(key) ?? { key, calls: 0, errors: 0, lastAt };
    found.set(key, one);
    one.calls += calls;
    one.errors += errors;
    if (one.lastAt < lastAt) one.lastAt = lastAt;
  }
  return [...found.values()].sort((a, b) => b.calls - a.calls || (a.key < b.key ? -1 : 1));
}

/** Calls by who calls, most calls first. */
export async function byConsumer(ctx: ServiceContext, pairs: readonly PairRow[]): Promise<ConsumerTraffic[]> {
  const groups = groupRows(pairs, ({ identityId }) => identityId);
  const named = [...groups.keys()].filter((id) => id !== UNKNOWN_IDENTITY && id !== OTHER_IDENTITIES);
  const identities = new Map(
    (named.length > 0 ? await readIdentities(ctx.access, named) : []).map((one) => [one.id, one]),
  );
  const shown = [...groups].map(([id, rows]): ConsumerTraffic => {
    const identity = identities.get(id);
    return {
      who: id === UNKNOWN_IDENTITY ? "unknown" : id === OTHER_IDENTITIES ? "others" : "identity",
      identityId: id === UNKNOWN_IDENTITY ? null : id,
      attribute: identity?.attribute ?? null,
      consumerId: identity?.consumerId ?? null,
      slug: identity?.consumer?.slug ?? null,
      name: identity?.consumer?.name ?? identity?.value ?? "",
      value: identity?.value ?? null,
      calls: rows.reduce((sum, { calls }) => sum + calls, 0),
      errors: rows.reduce((sum, { errors }) => sum + errors, 0),
      lastAt: new Date(Math.max(...rows.map(({ lastAt }) => lastAt.getTime()))),
      operations: [...new Set(rows.map(({ operation }) => operation))].sort(),
    };
  });
  return shown.sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1));
}
