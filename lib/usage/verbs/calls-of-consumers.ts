import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { windowOf } from "@/lib/usage/model/hours";
import { readTelemetry } from "@/lib/usage/store/read-traffic";
import { type ConsumerCalls, readConsumerCalls } from "@/lib/usage/store/read-consumers";

/**
 * What consumers of the registry called in a window, by API, version and operation ("" matches none), over all identities
 * that are linked to them. Left out: all consumers, all APIs.
 */
export async function callsOfConsumers(
  ctx: ServiceContext,
  asked: { consumerIds?: readonly string[] | undefined; apiIds?: readonly string[] | undefined; from: Date; to: Date },
): Promise<ConsumerCalls[]> {
  requirePermission(ctx.actor, "registry.read");
  const { from, to, ...which } = asked;
  return readConsumerCalls(ctx.access, { ...which, window: windowOf(from, to, ctx.now) });
}

/** When the first call to each of these APIs was recorded; absent: never. For verbs that authorise. */
export async function readTelemetryStarts(ctx: ServiceContext, apiIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = apiIds.length > 0 ? await readTelemetry(ctx.access, apiIds) : [];
  return new Map(rows.map(({ apiId, firstAt }) => [apiId, firstAt]));
}
