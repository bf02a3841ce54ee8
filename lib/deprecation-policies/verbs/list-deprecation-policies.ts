import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { presentPolicy } from "@/lib/deprecation-policies/present";
import { type DeprecationPolicyDto, listDeprecationPoliciesInput } from "@/lib/deprecation-policies/schema";
import { listPolicyRows } from "@/lib/deprecation-policies/store";
import { requirePermission } from "@/lib/members/policy";

/** The deprecation policies of the organisation and its teams, by slug. */
export const listDeprecationPolicies = defineQuery({
  input: listDeprecationPoliciesInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Page<DeprecationPolicyDto>> => {
    const rows = await listPolicyRows(ctx.access, input);
    return cutPage(rows, input.limit, (row) => [row.slug], presentPolicy);
  },
});
