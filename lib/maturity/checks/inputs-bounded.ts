import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Inputs are bounded: L3, security. */
export const inputsBounded = defineCheck({
  id: "inputs-bounded",
  facet: "security",
  level: 3,
  weight: 1,
  effortHours: 16,
  required: false,
  parameters: leastShare(70),
  title: "Inputs are bounded",
  why: "A string without a longest length is an invitation.",
  fix: "Give request fields a `maxLength`, `pattern`, `format`, `enum`, `maximum` or `maxItems`.",
  evaluate: (facts, { leastPercent }) =>
    judgeInLanguages(facts, ["openapi", "asyncapi", "smithy", "wsdl"], () =>
      judgeContractShare(facts, { share: (contract) => contract.boundedInputs, leastPercent, code: "inputs-bounded" }),
    ),
});
