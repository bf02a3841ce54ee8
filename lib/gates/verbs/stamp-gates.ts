import type { ServiceContext } from "@/lib/core/context";
import { canonicalJson } from "@/lib/core/canonical-json";
import { fingerprintOf } from "@/lib/core/digest";
import type { VersionMark } from "@/lib/gates/model";
import { planSides } from "@/lib/gates/model/plan-sides";
import type { EffectivePolicy } from "@/lib/policies/model";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { effectiveSeverities } from "@/lib/policies/verbs/effective-severities";
import { findInUseBefore, type VersionPlace } from "@/lib/versions/verbs/compare-with-baseline";

/** What the gates of a version depend on besides itself, as it is now. */
export interface GateGround {
  policy: EffectivePolicy;
  /** Versions in use before it, newest first. */
  inUse: VersionMark[];
  /** Changes whenever one of these does. */
  stamp: string;
}

/** The policy, the severities and the versions in use that the gates of a version rest on. Quick: also in a transaction. */
export async function findGateGround(
  ctx: ServiceContext,
  version: VersionPlace & { label: string; api: { teamId: string } },
): Promise<GateGround> {
  const policy = await effectivePolicy(ctx, { teamId: version.api.teamId });
  const severities = await effectiveSeverities(ctx);
  const inUse = await findInUseBefore(ctx, version);
  const compared = [...inUse.slice(0, 1), ...planSides(policy, inUse, version.label).sides.map((side) => side.against)];
  // What it says, too: one that is removed and made anew, or another team's, may have the same number.
  const parts = [canonicalJson(policy), String(severities.revision)];
  const stamp = fingerprintOf([...parts, ...compared.map(({ id, digest }) => `${id} ${digest}`)]);
  return { policy, inUse, stamp };
}
