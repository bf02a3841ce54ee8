import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listPoliciesInput, type PolicyDto } from "@/lib/policies/schema";
import { presentPolicy } from "@/lib/policies/schema/present";
import { findDefaultPolicy, listTeamPolicies } from "@/lib/policies/store";

/** The default policy, then those of teams that have their own, by slug. */
export const listPolicies = defineQuery({
  input: listPoliciesInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, page): Promise<Page<PolicyDto>> => {
    const shared = page.cursor ? null : await findDefaultPolicy(ctx.access);
    const own = await listTeamPolicies(ctx.access, page);
    // The default sorts before every slug, so its place in a cursor is the empty slug.
    return cutPage([...(shared ? [shared] : []), ...own], page.limit, (row) => [row.team?.slug ?? ""], presentPolicy);
  },
});
