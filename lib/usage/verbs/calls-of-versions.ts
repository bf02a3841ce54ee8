import { groupRows } from "@/lib/usage/model/group-rows";
import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { dayOf, daysBetween, windowOf } from "@/lib/usage/model/hours";
import { findApisOfVersions } from "@/lib/usage/store/call-routes";
import { readApiDays, readOperationDays, readTelemetry } from "@/lib/usage/store/read-traffic";

const DAY = 86_400_000;

/** Calls of one version, for cards and boards. */
export interface VersionCalls {
  calls: number;
  /** Every UTC day of the window, oldest first. */
  days: { day: string; calls: number }[];
  /** By key; one number a day. */
  operations: Map<string, { calls: number; days: number[] }>;
  /** Of the whole API. */
  telemetry: { firstAt: Date | null; lastAt: Date | null; daysSeen: number };
}

/** Calls of many versions by UTC day and operation, in a bounded number of statements. Every version has an entry. */
export async function callsOfVersions(
  ctx: ServiceContext,
  asked: { versionIds: readonly string[]; from: Date; to: Date },
): Promise<Map<string, VersionCalls>> {
  requirePermission(ctx.actor, "registry.read");
  const apis = await findApisOfVersions(ctx.access, asked.versionIds);
  const apiIds = [...new Set(apis.values())];
  const days = daysBetween(asked.from, asked.to);
  const from = new Date(dayOf(asked.from.getTime()));
  const to = new Date(dayOf(asked.to.getTime() - 1) + DAY);
  const filter = { apiIds, versionIds: asked.versionIds, window: windowOf(from, to, ctx.now) };
  const rows = apiIds.length > 0 ? await readOperationDays(ctx.access, filter) : [];
  const seen = await readApiDays(ctx.access, apiIds, from.getTime(), to.getTime());
  const telemetry = new Map((await readTelemetry(ctx.access, apiIds)).map((one) => [one.apiId, one]));
  const daysOfApi = groupRows(seen, ({ apiId }) => apiId);
  const found = new Map<string, VersionCalls>();
  for (const [versionId, apiId] of apis) {
    const known = telemetry.get(apiId);
    const daysSeen = new Set(daysOfApi.get(apiId)?.map(({ day }) => day)).size;
    found.set(versionId, {
      calls: 0,
      days: days.map((day) => ({ day, calls: 0 })),
      operations: new Map(),
      telemetry: { firstAt: known?.firstAt ?? null, lastAt: known?.lastAt ?? null, daysSeen },
    });
  }
  const place = new Map(days.map((day, index) => [day, index]));
  for (const { versionId, operation, day, calls } of rows) {
    const one = versionId === null ? undefined : found.get(versionId);
    const index = place.get(day);
    if (one && index !== undefined) addTo(one, operation, index, calls);
  }
  return found;
}

function addTo(one: VersionCalls, key: string, index: number, calls: number): void {
  one.calls += calls;
  const day = one.days[index];
  if (day) day.calls += calls;
  const operation = one.operations.get(key) ?? { calls: 0, days: one.days.map(() => 0) };
  one.operations.set(key, operation);
  operation.calls += calls;
  operation.days[index] = (operation.days[index] ?? 0) + calls;
}
