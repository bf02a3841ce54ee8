import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { isEnoughTelemetry } from "@/lib/usage/model/enough-telemetry";
import { daysBetween, windowOf } from "@/lib/usage/model/hours";
import { UNKNOWN_IDENTITY } from "@/lib/usage/model/identity";
import { NO_OPERATION } from "@/lib/usage/model/traffic";
import { readWindow } from "@/lib/usage/model/usage-window";
import { presentSteps, presentVersions, totalsOf } from "@/lib/usage/present";
import { apiRef, readBreakdowns, type UsageBreakdown, type UsageDto, usageFilter } from "@/lib/usage/schema/usage";
import { findMeantIdentities, listCallableVersions, listOperationKeys } from "@/lib/usage/store/read-apis";
import { type CallsFilter, readOperationDays, readPairs, readStatuses } from "@/lib/usage/store/read-traffic";
import { requireVersion } from "@/lib/versions/verbs/require-version";
import { listUnmatched } from "./list-unmatched";
import { readLatencyOf } from "./read-latency";
import { byConsumer, byOperation, readSpan } from "./read-traffic";

/** Rows of a breakdown beyond this many nobody reads. */
const MOST_ROWS = 500;

/** Who called an API in a window, and how it went. */
export const getUsage = defineQuery({
  input: usageFilter.extend(apiRef.shape),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<UsageDto> => {
    const api = await requireApi(ctx, input.api);
    const window = readWindow(input, ctx.now);
    const version = input.version === undefined ? null : await requireVersion(ctx, input.api, input.version);
    const filter: CallsFilter = {
      apiIds: [api.id],
      window: windowOf(window.from, window.to, ctx.now),
      versionIds: version ? [version.id] : undefined,
      operations: input.operation === undefined ? undefined : [input.operation],
      identityIds: await meantIdentities(ctx, input.consumer),
    };
    const span = await readSpan(ctx, { apiId: api.id, ...window });
    const steps = await readLatencyOf(ctx, filter, input.step);
    const statuses = await readStatuses(ctx.access, filter);
    const versions = await listCallableVersions(ctx.access, api.id);
    const pairs = await readPairs(ctx.access, filter);
    const enough = isEnoughTelemetry(span);
    const wants = (one: UsageBreakdown) => readBreakdowns(input.by).includes(one);
    const presented = presentVersions(statuses, versions);
    return {
      api: api.slug,
      from: window.from.toISOString(),
      to: window.to.toISOString(),
      telemetry: {
        since: span.firstAt?.toISOString() ?? null,
        last: span.lastAt?.toISOString() ?? null,
        ...{ daysSeen: span.daysSeen, daysAsked: span.daysAsked, enough },
      },
      totals: totalsOf({ steps, statuses, pairs, versions: presented }),
      ...(wants("operation") ? { operations: await operationsOf(ctx, filter, pairs, window) } : {}),
      ...(wants("version") ? { versions: presented } : {}),
      ...(wants("consumer") ? { consumers: await consumersOf(ctx, pairs) } : {}),
      ...(wants("time") ? { time: presentSteps(steps) } : {}),
      ...(wants("status") ? { statuses: byStatus(statuses) } : {}),
      ...(wants("unmatched") ? { unmatched: await listUnmatched(ctx, api.id, window) } : {}),
      ...(wants("uncalled")
        ? {
            uncalled: enough
              ? await uncalledOf(ctx, version?.id ?? api.activeVersion?.id, { ...filter, versionIds: undefined })
              : null,
          }
        : {}),
    };
  },
});

async function meantIdentities(ctx: ServiceContext, word: string | undefined): Promise<string[] | undefined> {
  if (word === undefined) return undefined;
  return word === "unknown" ? [UNKNOWN_IDENTITY] : findMeantIdentities(ctx.access, word);
}

type Pairs = Awaited<ReturnType<typeof readPairs>>;

async function operationsOf(ctx: ServiceContext, filter: CallsFilter, pairs: Pairs, window: { from: Date; to: Date }) {
  const days = daysBetween(window.from, window.to);
  const place = new Map(days.map((day, index) => [day, index]));
  const trends = new Map<string, number[]>();
  for (const { operation, day, calls } of await readOperationDays(ctx.access, filter)) {
    const trend = trends.get(operation) ?? days.map(() => 0);
    trends.set(operation, trend);
    const index = place.get(day);
    if (index !== undefined) trend[index] = (trend[index] ?? 0) + calls;
  }
  return byOperation(pairs)
    .filter(({ key }) => key !== NO_OPERATION)
    .slice(0, MOST_ROWS)
    .map((one) => ({ ...one, lastAt: one.lastAt.toISOString(), days: trends.get(one.key) ?? days.map(() => 0) }));
}

async function consumersOf(ctx: ServiceContext, pairs: Pairs): Promise<NonNullable<UsageDto["consumers"]>> {
  const consumers = await byConsumer(ctx, pairs);
  return consumers.slice(0, MOST_ROWS).map((one) => ({
    who: one.who,
    consumer: one.slug === null ? null : { slug: one.slug, name: one.name },
    ...{ attribute: one.attribute, value: one.value, calls: one.calls, errors: one.errors },
    lastAt: one.lastAt.toISOString(),
    operations: one.operations.filter((key) => key !== NO_OPERATION),
  }));
}

function byStatus(rows: Awaited<ReturnType<typeof readStatuses>>): { status: string; calls: number }[] {
  const found = new Map<string, number>();
  for (const { status, calls } of rows) found.set(status, (found.get(status) ?? 0) + calls);
  return [...found].map(([status, calls]) => ({ status, calls })).sort((a, b) => (a.status < b.status ? -1 : 1));
}

/** Operations of a version that nobody called, in any version: a caller that names none may mean each. */
async function uncalledOf(ctx: ServiceContext, versionId: string | undefined, filter: CallsFilter) {
  if (versionId === undefined) return [];
  const all = { ...filter, operations: undefined, identityIds: undefined };
  const called = new Set((await readPairs(ctx.access, all)).map(({ operation }) => operation));
  return (await listOperationKeys(ctx.access, versionId)).filter(({ key }) => !called.has(key)).slice(0, MOST_ROWS);
}
