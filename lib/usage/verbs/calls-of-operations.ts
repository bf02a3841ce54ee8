import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { windowOf } from "@/lib/usage/model/hours";
import { readOperationTotals, readTelemetry } from "@/lib/usage/store/read-traffic";

const DAY = 86_400_000;

/** Calls of an operation in 30 days. */
export interface OperationCalls {
  calls: number;
  lastAt: Date;
}

/**
 * Calls in the last 30 days to operations of a version, by key; those that nobody called are not in it. Null where no call to
 * the API was ever recorded: then nothing is known.
 */
export async function callsOfOperations(
  ctx: ServiceContext,
  asked: { apiId: string; versionId: string; operations: readonly string[] },
): Promise<Map<string, OperationCalls> | null> {
  requirePermission(ctx.actor, "registry.read");
  const { apiId, versionId, operations } = asked;
  if ((await readTelemetry(ctx.access, [apiId])).length === 0) return null;
  const from = new Date(ctx.now.getTime() - 30 * DAY);
  const rows = await readOperationTotals(ctx.access, {
    apiIds: [apiId],
    versionIds: [versionId],
    operations,
    window: windowOf(from, ctx.now, ctx.now),
  });
  return new Map(rows.map(({ operation, calls, lastAt }) => [operation, { calls, lastAt }]));
}
