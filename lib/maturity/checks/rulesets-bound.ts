import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** A ruleset is bound: L2, governance. */
export const rulesetsBound = defineCheck({
  id: "rulesets-bound",
  facet: "governance",
  level: 2,
  weight: 2,
  effortHours: 4,
  required: true,
  parameters: noParameters,
  title: "A ruleset is bound",
  why: "A house style that is checked by machine needs no arguing in reviews.",
  fix: "Bind a ruleset to the organisation, the team or the API under Governance, Rulesets.",
  evaluate: (facts) => {
    const { rulesets } = facts.governance;
    const code = rulesets.length > 0 ? "rulesets-bound" : "rulesets-missing";
    const values = { count: rulesets.length, rulesets: rulesets.join(", ") };
    return metIf(rulesets.length > 0, code, values, "/governance/rulesets");
  },
});
