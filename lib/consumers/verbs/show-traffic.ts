import type { ServiceContext } from "@/lib/core/context";
import { callerWindow, CALLER_WINDOW_DAYS } from "@/lib/consumers/model/traffic-window";
import { mayLinkIdentity } from "@/lib/consumers/policy";
import type { ApiTrafficDto, UnknownCallerDto } from "@/lib/consumers/schema";
import { readTraffic } from "@/lib/usage/verbs/read-traffic";
import { readTelemetryStarts } from "@/lib/usage/verbs/calls-of-consumers";

/** Callers whose name nobody knows that are shown at once. */
const MOST_UNKNOWN = 50;

/** When the first call to an API was recorded; null: never. */
export async function findTelemetryStart(ctx: ServiceContext, apiId: string): Promise<Date | null> {
  return (await readTelemetryStarts(ctx, [apiId])).get(apiId) ?? null;
}

/** The calls to an API in the window, or to one operation, and those of which nobody knows whose they are. */
export async function showTraffic(
  ctx: ServiceContext,
  api: { id: string; teamId: string },
  operation: string | undefined,
): Promise<ApiTrafficDto> {
  const operations = operation === undefined ? {} : { operations: [operation] };
  const traffic = await readTraffic(ctx, { apiId: api.id, ...operations, ...callerWindow(ctx.now) });
  const unknown = traffic.consumers.filter(({ consumerId }) => consumerId === null);
  const shown = unknown.slice(0, MOST_UNKNOWN).map((one): UnknownCallerDto => {
    const { who, identityId, attribute, value, calls, lastAt } = one;
    const isNamed = who === "identity" && identityId !== null && attribute !== null && value !== null;
    return {
      who,
      identity: isNamed ? { id: identityId, attribute, value } : null,
      calls,
      share: traffic.calls > 0 ? calls / traffic.calls : 0,
      lastAt: lastAt.toISOString(),
      operations: one.operations.filter((key) => key !== ""),
    };
  });
  const { telemetry } = traffic;
  return {
    windowDays: CALLER_WINDOW_DAYS,
    calls: traffic.calls,
    firstAt: telemetry.firstAt?.toISOString() ?? null,
    lastAt: telemetry.lastAt?.toISOString() ?? null,
    daysSeen: telemetry.daysSeen,
    unknownCalls: unknown.reduce((sum, { calls }) => sum + calls, 0),
    unknown: shown,
    moreUnknown: unknown.length - shown.length,
    mayLink: mayLinkIdentity(ctx.actor, { owner: null, apiTeams: [api.teamId] }),
  };
}
