import type { ServiceContext } from "@/lib/core/context";
import type { WireEvidence } from "@/lib/signals/model";
import { weighEvidence } from "@/lib/signals/model/weigh-evidence";
import { currentSightings } from "@/lib/signals/store/sightings";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { loadSignals } from "./load-signals";

/**
 * What is known of the fields of a version on the wire: what was last seen of each in each environment, held against what should
 * be there now, and a line with `at: null` for each field that nobody looked for. For other verbs, which authorise.
 */
export async function wireEvidence(ctx: ServiceContext, versionId: string): Promise<WireEvidence[]> {
  const { signals } = await loadSignals(ctx, await getLifecycleVersion(ctx, versionId));
  return weighEvidence(await currentSightings(ctx.access, versionId), signals);
}
