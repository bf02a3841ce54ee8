import type { ServiceContext } from "@/lib/core/context";
import { dayOf, DAYS_KEPT, windowOf } from "@/lib/usage/model/hours";
import { findMovedService } from "@/lib/usage/model/moved-service";
import { readApiDays, readTelemetry } from "@/lib/usage/store/read-traffic";
import { readServedNames, readUnplaced } from "@/lib/usage/store/telemetry-gaps";
import { listSeenVersions, readVersionCalls, type VersionCallRow } from "@/lib/usage/store/version-calls";

const DAY = 86_400_000;

/** What is known of the telemetry of an API in a window. */
export interface ApiTelemetrySpan {
  lastAt: Date | null;
  /** UTC days of the window on which any call to the API was recorded. */
  daysSeen: number;
  /** Answered calls of the window of which nobody knows to which version they were, and that nobody said to be nothing. */
  unplaced: number;
  /** A service whose calls were counted for the API and are not any more; null: none. */
  movedService: string | null;
}

/** Calls to some versions of some APIs, and what is known of the telemetry of these. */
export interface CallsToVersions {
  calls: VersionCallRow[];
  /** By the API's id; one for each that was asked for. */
  telemetry: Map<string, ApiTelemetrySpan>;
  /** Versions of these APIs to which a call was ever counted. */
  seenVersions: ReadonlySet<string>;
}

/** The window of the last UTC days, today included. */
export function lastDays(now: Date, days: number): { from: Date; to: Date } {
  return { from: new Date(dayOf(now.getTime()) - (days - 1) * DAY), to: now };
}

/**
 * Calls of the last UTC days to versions, by operation and caller; all versions of the APIs where none are named. A bounded
 * number of queries. For verbs that authorise.
 */
export async function callsToVersions(
  ctx: ServiceContext,
  asked: { apiIds: readonly string[]; versionIds?: readonly string[]; days: number },
): Promise<CallsToVersions> {
  const { apiIds, versionIds, days } = asked;
  const { from, to } = lastDays(ctx.now, days);
  const calls = await readVersionCalls(ctx.access, { apiIds, versionIds, window: windowOf(from, to, ctx.now) });
  const spans = await readTelemetry(ctx.access, apiIds);
  const seen = await readApiDays(ctx.access, apiIds, from.getTime(), dayOf(to.getTime()) + DAY);
  const lastAt = new Map(spans.map((span) => [span.apiId, span.lastAt]));
  const seenDays = new Map<string, Set<string>>();
  for (const { apiId, day } of seen) seenDays.set(apiId, (seenDays.get(apiId) ?? new Set()).add(day));
  const unplaced = await readUnplaced(ctx.access, apiIds, windowOf(from, to, ctx.now));
  const names = await readServedNames(ctx.access, apiIds, new Date(ctx.now.getTime() - DAYS_KEPT * DAY));
  const spanOf = (id: string): ApiTelemetrySpan => {
    const served = names.get(id);
    return {
      lastAt: lastAt.get(id) ?? null,
      daysSeen: seenDays.get(id)?.size ?? 0,
      unplaced: unplaced.get(id) ?? 0,
      movedService: served ? findMovedService(served, from) : null,
    };
  };
  const telemetry = new Map(apiIds.map((id) => [id, spanOf(id)]));
  return { calls, telemetry, seenVersions: new Set(await listSeenVersions(ctx.access, apiIds)) };
}
