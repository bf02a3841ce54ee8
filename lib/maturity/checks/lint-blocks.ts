import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Findings of rulesets block: L3, governance. */
export const lintBlocks = defineCheck({
  id: "lint-blocks",
  facet: "governance",
  level: 3,
  weight: 2,
  effortHours: 6,
  required: false,
  parameters: noParameters,
  title: "Findings of rulesets block",
  why: "A platform's style holds where breaking it stops a version.",
  fix: "Let the bindings that matter block; a baseline lets old findings stay while new ones stop.",
  evaluate: (facts) => {
    const { lintBlocks, rulesets } = facts.governance;
    const code = lintBlocks ? "lint-blocks" : "lint-does-not-block";
    return metIf(lintBlocks, code, { count: rulesets.length }, "/governance/rulesets");
  },
});
