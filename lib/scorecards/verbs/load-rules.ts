import type { ServiceContext } from "@/lib/core/context";
import { loadBoundPolicies } from "@/lib/deprecation-policies/verbs/effective-deprecation-policy";
import { loadPlanSources } from "@/lib/rulesets/verbs/plan-for-api";
import type { Rules } from "@/lib/scorecards/model/governance-facts";
import { readCodePolicies, readPolicies } from "@/lib/scorecards/store/facts/policies";

/** What APIs are held to, read once for a run. For other verbs, which authorise. */
export async function loadRules(ctx: ServiceContext): Promise<Rules> {
  const policies = await readPolicies(ctx.access);
  return {
    policyOf: (teamId) => policies.byTeam.get(teamId) ?? policies.others,
    bindings: (await loadPlanSources(ctx)).bindings,
    codePolicies: await readCodePolicies(ctx.access),
    deprecationPolicies: await loadBoundPolicies(ctx),
  };
}
