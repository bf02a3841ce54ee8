import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { isShipped } from "@/lib/rulesets/model";
import { presentRulesetVersion } from "@/lib/rulesets/present";
import { listRulesetVersionsInput, type RulesetVersionDto } from "@/lib/rulesets/schema";
import { listRulesetVersionRows } from "@/lib/rulesets/store";
import { requireStoredRuleset } from "./authorize-ruleset";

/** The versions of a ruleset, newest first; none of one that comes with Concordat. Throws `not_found`. */
export const listRulesetVersions = defineQuery({
  input: listRulesetVersionsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { ruleset, ...page }): Promise<Page<RulesetVersionDto>> => {
    if (isShipped(ruleset)) return { items: [], nextCursor: null };
    const { id } = await requireStoredRuleset(ctx, ruleset);
    const rows = await listRulesetVersionRows(ctx.access, id, page);
    return cutPage(rows, page.limit, (row) => [row.number], presentRulesetVersion);
  },
});
