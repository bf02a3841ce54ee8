import type { ServiceContext } from "@/lib/core/context";
import { type EffectivePolicy, NO_POLICY, policyOf } from "@/lib/policies/model";
import { findDefaultPolicy, findTeamPolicy } from "@/lib/policies/store";

/** The policy that applies to a team's APIs: its own, else the registry's. For verbs that have authorised their caller. */
export async function effectivePolicy(ctx: ServiceContext, { teamId }: { teamId: string }): Promise<EffectivePolicy> {
  const own = await findTeamPolicy(ctx.access, teamId);
  if (own) return { ...policyOf(own), source: "team", revision: own.revision };
  const shared = await findDefaultPolicy(ctx.access);
  return shared ? { ...policyOf(shared), source: "default", revision: shared.revision } : NO_POLICY;
}
