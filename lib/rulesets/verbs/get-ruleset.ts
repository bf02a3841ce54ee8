import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { countShippedBindings } from "@/lib/rulesets/binding-store";
import { isShipped } from "@/lib/rulesets/model";
import { presentRuleset } from "@/lib/rulesets/present";
import { type RulesetDetailDto, rulesetRef } from "@/lib/rulesets/schema";
import { presentShipped, shippedText } from "@/lib/rulesets/schema/present-shipped";
import { findRulesetVersion } from "@/lib/rulesets/store";
import { requireStoredRuleset } from "./authorize-ruleset";

/** A ruleset and its newest text. Throws `not_found`. */
export const getRuleset = defineQuery({
  input: rulesetRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { ruleset }): Promise<RulesetDetailDto> => {
    if (isShipped(ruleset)) {
      const bindings = (await countShippedBindings(ctx.access)).get(ruleset) ?? 0;
      return { ...presentShipped(ruleset, bindings), text: shippedText(ruleset) };
    }
    const row = await requireStoredRuleset(ctx, ruleset);
    const newest = await findRulesetVersion(ctx.access, row.id, row.newestNumber);
    if (!newest) throw new Error(`the ruleset ${ruleset} has lost its version ${row.newestNumber}`);
    return { ...presentRuleset(row), text: newest.text };
  },
});
