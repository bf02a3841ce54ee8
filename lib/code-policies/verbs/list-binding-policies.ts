import type { ServiceContext } from "@/lib/core/context";
import type { CodePolicy } from "@/lib/code-policies/model";
import { appliesTo } from "@/lib/code-policies/policy";
import { listAskedPolicies } from "@/lib/code-policies/store";
import { findBoundApi } from "@/lib/code-policies/store/fact-rows";

/** The policies that are asked about an API, dry runs among them, by slug. For verbs that have authorised. */
export async function listBindingPolicies(ctx: ServiceContext, apiId: string): Promise<CodePolicy[]> {
  const api = await findBoundApi(ctx.access, apiId);
  if (!api) return [];
  return (await listAskedPolicies(ctx.access)).filter((policy) => appliesTo(policy, api));
}
