import { RegistryError } from "@/lib/core/errors";
import { getDeprecationPolicyRights } from "@/lib/deprecation-policies/verbs/get-deprecation-policy-rights";
import { getEffectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/get-effective-deprecation-policy";
import { listDeprecationPolicies } from "@/lib/deprecation-policies/verbs/list-deprecation-policies";
import { listDeprecationPolicyBindings } from "@/lib/deprecation-policies/verbs/list-deprecation-policy-bindings";
import { pageContext } from "@/lib/http/page-context";

const PATH = "/governance/deprecation-policies";

/** What the page of the deprecation policies shows: the policies, where they are bound, and what would hold for one API. */
export async function loadDeprecationPolicies(query: Record<string, string | string[] | undefined>) {
  const api = typeof query.api === "string" ? query.api.trim().slice(0, 80) : "";
  const ctx = await pageContext(api === "" ? PATH : `${PATH}?api=${encodeURIComponent(api)}`);
  const [policies, bindings, rights, effective] = await Promise.all([
    listDeprecationPolicies(ctx, { limit: 200 }),
    listDeprecationPolicyBindings(ctx, { limit: 200 }),
    getDeprecationPolicyRights(ctx, {}),
    api === "" ? null : getEffectiveDeprecationPolicy(ctx, { api }).catch(unlessUnknown),
  ]);
  return { path: PATH, api, policies: policies.items, bindings: bindings.items, rights, effective };
}

function unlessUnknown(error: unknown): null {
  if (error instanceof RegistryError && error.code === "not_found") return null;
  throw error;
}
