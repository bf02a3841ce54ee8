import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { isShipped } from "@/lib/rulesets/model";
import { presentRulesetVersion } from "@/lib/rulesets/present";
import { type RulesetTextDto, rulesetVersionRef } from "@/lib/rulesets/schema";
import { findRulesetVersion } from "@/lib/rulesets/store";
import { requireStoredRuleset } from "./authorize-ruleset";

/** One version of a ruleset, with its text. Throws `not_found`. */
export const getRulesetVersion = defineQuery({
  input: rulesetVersionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { ruleset, number }): Promise<RulesetTextDto> => {
    const row = isShipped(ruleset)
      ? null
      : await findRulesetVersion(ctx.access, (await requireStoredRuleset(ctx, ruleset)).id, number);
    if (!row) throw new RegistryError("not_found", `There is no version ${number} of the ruleset ${ruleset}.`);
    return { ...presentRulesetVersion(row), text: row.text };
  },
});
