import type { ServiceContext } from "@/lib/core/context";
import type { EffectiveDeprecationPolicy } from "@/lib/deprecation-policies/model";
import { decidePolicy } from "@/lib/deprecation-policies/model/decide-policy";
import { rulesOfLifecycle } from "@/lib/deprecation-policies/model/default-rules";
import { findGovernedApis, holdPolicies } from "@/lib/deprecation-policies/store";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { loadBoundPolicies } from "./effective-deprecation-policy";

/**
 * What the deprecations of each of these APIs are held to, by the API's id: `effectiveDeprecationPolicy` of many with a query
 * or two for each team. For other verbs, which authorise.
 */
export async function effectiveDeprecationPolicies(
  ctx: ServiceContext,
  apiIds: readonly string[],
): Promise<Map<string, EffectiveDeprecationPolicy>> {
  await holdPolicies(ctx.access);
  const bound = await loadBoundPolicies(ctx);
  const lifecycles = new Map<string, Awaited<ReturnType<typeof effectivePolicy>>>();
  const found = new Map<string, EffectiveDeprecationPolicy>();
  for (const api of await findGovernedApis(ctx.access, apiIds)) {
    const lifecycle = lifecycles.get(api.teamId) ?? (await effectivePolicy(ctx, { teamId: api.teamId }));
    lifecycles.set(api.teamId, lifecycle);
    const ground = { rules: rulesOfLifecycle(lifecycle), source: lifecycle.source };
    found.set(api.id, decidePolicy(bound, ground, { ...api, team: api.team.slug }));
  }
  return found;
}
