import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { EffectiveDeprecationPolicy } from "@/lib/deprecation-policies/model";
import { type BoundPolicy, decidePolicy } from "@/lib/deprecation-policies/model/decide-policy";
import { rulesOfLifecycle } from "@/lib/deprecation-policies/model/default-rules";
import { boundPolicyOf } from "@/lib/deprecation-policies/present";
import { findGovernedApi, holdPolicies, listAllBindings } from "@/lib/deprecation-policies/store";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";

/** All bindings, read once for many APIs. */
export async function loadBoundPolicies(ctx: ServiceContext): Promise<BoundPolicy[]> {
  return (await listAllBindings(ctx.access)).map(boundPolicyOf);
}

/**
 * What an API's deprecations are held to, explained rule by rule. Where nothing is bound it is what the lifecycle policy of the
 * team says. Inside a transaction nothing of it changes until that ends. For other verbs, which authorise. Throws `not_found`.
 *
 * @param bound what `loadBoundPolicies` answered, for who asks of many APIs
 */
export async function effectiveDeprecationPolicy(
  ctx: ServiceContext,
  apiId: string,
  bound?: readonly BoundPolicy[],
): Promise<EffectiveDeprecationPolicy> {
  if (!bound) await holdPolicies(ctx.access);
  const api = await findGovernedApi(ctx.access, { id: apiId });
  if (!api) throw new RegistryError("not_found", "The API is not there any more.");
  const lifecycle = await effectivePolicy(ctx, { teamId: api.teamId });
  const ground = { rules: rulesOfLifecycle(lifecycle), source: lifecycle.source };
  return decidePolicy(bound ?? (await loadBoundPolicies(ctx)), ground, { ...api, team: api.team.slug });
}
