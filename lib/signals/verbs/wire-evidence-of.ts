import { groupBy } from "@/lib/core/group-by";
import type { ServiceContext } from "@/lib/core/context";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import type { WireEvidence } from "@/lib/signals/model";
import { weighEvidence } from "@/lib/signals/model/weigh-evidence";
import { currentSightingsOf, listOperationRefsOf, listSignalledVersions } from "@/lib/signals/store/of-many";
import { loadSignalsOf } from "./load-signals";

/**
 * The same as `wireEvidence` of many versions, by their ids, in a number of queries that does not grow with them. `records`:
 * what `listSignalledRecords` gave of them, where it is known.
 */
export async function wireEvidenceOf(
  ctx: ServiceContext,
  versionIds: readonly string[],
  records?: readonly DeprecationRecord[],
): Promise<Map<string, WireEvidence[]>> {
  if (versionIds.length === 0) return new Map();
  const versions = await listSignalledVersions(ctx.access, versionIds);
  const operations = groupBy(await listOperationRefsOf(ctx.access, versionIds), (one) => one.versionId);
  const signals = await loadSignalsOf(ctx, versions, operations, records);
  const sightings = groupBy(await currentSightingsOf(ctx.access, versionIds), (one) => one.versionId);
  const nothing = { version: null, operations: [] };
  return new Map(versions.map(({ id }) => [id, weighEvidence(sightings.get(id) ?? [], signals.get(id) ?? nothing)]));
}
