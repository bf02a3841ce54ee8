import type { ServiceContext } from "@/lib/core/context";
import type { UseRow } from "@/lib/change-usage/model";
import { listOrdered } from "@/lib/versions/verbs/list-ordered";
import { type ApiTelemetrySpan, callsToVersions } from "@/lib/usage/verbs/calls-to-versions";

/** The window of comparisons that no policy speaks of. */
export const USE_WINDOW_DAYS = 30;

/** Calls that a change of a contract would hit, and what is known of the telemetry of the API. */
export interface ReadUse {
  rows: UseRow[];
  telemetry: ApiTelemetrySpan;
}

/**
 * Calls of the last days to the versions of an API up to a place in their order: those who call a later version are not hit by
 * what that version changed. Calls of excluded consumers are left out. For verbs that authorise.
 */
export async function readUse(
  ctx: ServiceContext,
  apiId: string,
  asked: { upTo: string; days: number; excluded: readonly string[] },
): Promise<ReadUse> {
  const versions = (await listOrdered(ctx, apiId)).filter(({ sortKey }) => sortKey <= asked.upTo);
  const versionIds = versions.map(({ id }) => id);
  const { calls, telemetry } = await callsToVersions(ctx, { apiIds: [apiId], versionIds, days: asked.days });
  return {
    rows: calls.filter(({ slug }) => slug === null || !asked.excluded.includes(slug)),
    telemetry: telemetry.get(apiId) ?? { lastAt: null, daysSeen: 0, unplaced: 0, movedService: null },
  };
}
