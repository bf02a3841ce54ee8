import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Policies as code hold: L3, governance. */
export const codePoliciesOn = defineCheck({
  id: "code-policies-on",
  facet: "governance",
  level: 3,
  weight: 2,
  effortHours: 12,
  required: true,
  parameters: noParameters,
  title: "Policies as code hold",
  why: "What a ruleset cannot say of a document, an expression can say of a change, a team and its traffic.",
  fix: "Write a policy as code under Governance, try it in a dry run, and switch it on for the API.",
  evaluate: (facts) => {
    const { codePolicies } = facts.governance;
    const code = codePolicies.length > 0 ? "code-policies-on" : "code-policies-missing";
    const values = { count: codePolicies.length, policies: codePolicies.join(", ") };
    return metIf(codePolicies.length > 0, code, values, "/governance/code-policies");
  },
});
