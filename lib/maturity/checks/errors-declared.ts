import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Errors are declared: L2, contract. */
export const errorsDeclared = defineCheck({
  id: "errors-declared",
  facet: "contract",
  level: 2,
  weight: 2,
  effortHours: 8,
  required: false,
  parameters: leastShare(80),
  title: "Errors are declared",
  why: "A client that does not know how a mistake of its own is answered cannot tell it to its user.",
  fix: "Declare the 4xx responses (or `default`) of each operation with a body.",
  evaluate: (facts, { leastPercent }) =>
    judgeInLanguages(facts, ["openapi"], () =>
      judgeContractShare(facts, { share: (contract) => contract.withErrors, leastPercent, code: "errors-declared" }),
    ),
});
