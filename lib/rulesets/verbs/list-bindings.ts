import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listBindingRows } from "@/lib/rulesets/binding-store";
import { isShipped } from "@/lib/rulesets/model";
import { presentBinding } from "@/lib/rulesets/present";
import { type BindingDto, bindingFilter } from "@/lib/rulesets/schema/binding";
import { requireStoredRuleset } from "./authorize-ruleset";

/** Where rulesets are bound, in the order it was done. Throws `not_found` for a ruleset that is not there. */
export const listBindings = defineQuery({
  input: bindingFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { ruleset, ...page }): Promise<Page<BindingDto>> => {
    const of =
      ruleset === undefined
        ? {}
        : isShipped(ruleset)
          ? { shipped: ruleset }
          : { rulesetId: (await requireStoredRuleset(ctx, ruleset)).id };
    const rows = await listBindingRows(ctx.access, { ...page, ...of });
    return cutPage(rows, page.limit, (row) => [row.id], presentBinding);
  },
});
