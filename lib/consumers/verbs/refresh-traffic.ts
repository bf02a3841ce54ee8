import type { ActorRef, ServiceContext } from "@/lib/core/context";
import { trafficWords } from "@/lib/consumers/model/traffic-words";
import { findCalledVersions } from "@/lib/consumers/store/called-apis";
import { deleteDependencies, listTrafficWords, putDependency } from "@/lib/consumers/store/relations";
import { seenCalls } from "./seen-calls";

const KEY = { source: "traffic", origin: "" } as const;
/** What calls show is said by nobody. */
const TELEMETRY: ActorRef = { kind: "system", id: "telemetry", name: "telemetry" };

/** What `refreshTraffic` did. */
export interface TrafficRefreshed {
  written: number;
  removed: number;
}

/**
 * Makes the words that the source `traffic` says exactly what identities of these consumers (or of all) called in the last
 * 60 days: graphs, impact, reviews and events read them like all others. Derived: nothing of it is in the audit log. For
 * the job, and for verbs that link.
 */
export async function refreshTraffic(
  ctx: ServiceContext,
  { consumerIds }: { consumerIds?: readonly string[] } = {},
): Promise<TrafficRefreshed> {
  const seen = await seenCalls(ctx, consumerIds === undefined ? {} : { consumerIds });
  const versions = await findCalledVersions(ctx.access, {
    ids: [...new Set(seen.flatMap(({ versionId }) => versionId ?? []))],
    labels: [],
  });
  const wanted = trafficWords(seen, new Map(versions.map(({ id, label }) => [id, label])));
  const before = await listTrafficWords(ctx.access, consumerIds);
  const keyOf = (one: { consumerId: string; apiId: string; version: string }) =>
    `${one.consumerId}\n${one.apiId}\n${one.version}`;
  const known = new Map(before.map((one) => [keyOf(one), one.operations.join("\n")]));
  const kept = new Set(wanted.map(keyOf));
  const changed = wanted.filter((one) => known.get(keyOf(one)) !== one.operations.join("\n"));
  for (const { consumerId, firstAt, ...word } of changed) {
    await putDependency(ctx.access, consumerId, KEY, { ...word, reason: null }, TELEMETRY, firstAt);
  }
  const gone = before.filter((one) => !kept.has(keyOf(one))).map(({ id }) => id);
  await deleteDependencies(ctx.access, gone);
  return { written: changed.length, removed: gone.length };
}
