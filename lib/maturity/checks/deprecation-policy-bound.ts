import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** A deprecation policy is bound: L3, lifecycle. */
export const deprecationPolicyBound = defineCheck({
  id: "deprecation-policy-bound",
  facet: "lifecycle",
  level: 3,
  weight: 2,
  effortHours: 3,
  required: true,
  parameters: noParameters,
  title: "A deprecation policy is bound",
  why: "Callers can rely on a notice that is written down and kept by machine.",
  fix: "Bind a deprecation policy to the organisation, the team or the API.",
  evaluate: (facts) => {
    const { deprecationPolicy, noticeDays } = facts.governance;
    const code = deprecationPolicy === null ? "deprecation-policy-missing" : "deprecation-policy-bound";
    const values = { policy: deprecationPolicy ?? "", days: noticeDays };
    return metIf(deprecationPolicy !== null, code, values, "/governance/deprecation-policies");
  },
});
