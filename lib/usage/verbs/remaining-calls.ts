import type { ServiceContext } from "@/lib/core/context";
import { dayOf, daysBetween } from "@/lib/usage/model/hours";
import { readRemainingDays } from "@/lib/usage/store/remaining-days";
import { readApiDays, readTelemetry } from "@/lib/usage/store/read-traffic";

const DAY = 86_400_000;

/** How the calls of those who still call went, day by day. */
export interface RemainingDays {
  /** Every UTC day up to yesterday, the oldest first, from the first full day with telemetry of the API on. */
  days: { day: string; calls: number }[];
  /** On so many of them any call to the API was recorded. */
  telemetryDays: number;
}

/**
 * Calls to a version, or to some of its operations, by those who called it in the last `recentDays`: whoever has left is no
 * reason to believe that the others will. For verbs that authorise.
 */
export async function remainingCalls(
  ctx: ServiceContext,
  asked: { apiId: string; versionId: string; operations: readonly string[] | null; most: number; recentDays: number },
): Promise<RemainingDays> {
  const { apiId, versionId, operations, most, recentDays } = asked;
  const [known] = await readTelemetry(ctx.access, [apiId]);
  if (!known?.firstAt) return { days: [], telemetryDays: 0 };
  const today = dayOf(ctx.now.getTime());
  const from = new Date(Math.max(dayOf(known.firstAt.getTime()) + DAY, today - most * DAY));
  const to = new Date(today);
  if (from >= to) return { days: [], telemetryDays: 0 };
  const since = new Date(today - recentDays * DAY);
  const rows = await readRemainingDays(ctx.access, { apiId, versionId, operations, from, to, since });
  const calls = new Map(rows.map((row) => [row.day, row.calls]));
  const seen = await readApiDays(ctx.access, [apiId], from.getTime(), to.getTime());
  return {
    days: daysBetween(from, to).map((day) => ({ day, calls: calls.get(day) ?? 0 })),
    telemetryDays: new Set(seen.map(({ day }) => day)).size,
  };
}
