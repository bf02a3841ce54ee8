import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { presentBinding } from "@/lib/deprecation-policies/present";
import { type PolicyBindingDto, policyBindingFilter } from "@/lib/deprecation-policies/schema";
import { listBindingRows } from "@/lib/deprecation-policies/store";
import { requirePermission } from "@/lib/members/policy";
import { requirePolicy } from "./authorize-policy";

/** Where deprecation policies are bound, in the order it was done. Throws `not_found` for a policy that is not there. */
export const listDeprecationPolicyBindings = defineQuery({
  input: policyBindingFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { policy, ...page }): Promise<Page<PolicyBindingDto>> => {
    const of = policy === undefined ? {} : { policyId: (await requirePolicy(ctx, policy)).id };
    const rows = await listBindingRows(ctx.access, { ...page, ...of });
    return cutPage(rows, page.limit, (row) => [row.id], presentBinding);
  },
});
