import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { dayOf, daysBetween } from "@/lib/usage/model/hours";
import type { ApiCalls } from "@/lib/usage/model/traffic";
import { readApiDays } from "@/lib/usage/store/read-traffic";

const DAY = 86_400_000;

/**
 * Calls of many APIs by UTC day, in one statement, for lists: the days that the window touches, whole. An API of which
 * nothing was recorded in it has no entry.
 */
export async function callsOfApis(
  ctx: ServiceContext,
  asked: { apiIds: readonly string[]; from: Date; to: Date },
): Promise<Map<string, ApiCalls>> {
  requirePermission(ctx.actor, "registry.read");
  const days = daysBetween(asked.from, asked.to);
  const place = new Map(days.map((day, index) => [day, index]));
  const from = dayOf(asked.from.getTime());
  const rows = await readApiDays(ctx.access, asked.apiIds, from, dayOf(asked.to.getTime() - 1) + DAY);
  const found = new Map<string, ApiCalls>();
  for (const { apiId, day, calls } of rows) {
    const one = found.get(apiId) ?? { calls: 0, days: days.map(() => 0) };
    found.set(apiId, one);
    const index = place.get(day);
    if (index === undefined) continue;
    one.calls += calls;
    one.days[index] = (one.days[index] ?? 0) + calls;
  }
  return found;
}
