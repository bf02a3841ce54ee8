import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Errors have one form: L3, contract. */
export const errorsShared = defineCheck({
  id: "errors-shared",
  facet: "contract",
  level: 3,
  weight: 1,
  effortHours: 12,
  required: false,
  parameters: leastShare(80),
  title: "Errors have one form",
  why: "A platform's clients handle errors in one place if all come in one form.",
  fix: "Answer errors as `application/problem+json` (RFC 9457), or refer all of them to one named schema.",
  evaluate: (facts, { leastPercent }) =>
    judgeInLanguages(facts, ["openapi"], () =>
      judgeContractShare(facts, { share: (contract) => contract.withSharedError, leastPercent, code: "errors-shared" }),
    ),
});
