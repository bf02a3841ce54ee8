import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Bodies have examples: L3, contract. */
export const examplesGiven = defineCheck({
  id: "examples-given",
  facet: "contract",
  level: 3,
  weight: 1,
  effortHours: 12,
  required: false,
  parameters: leastShare(60),
  title: "Bodies have examples",
  why: "Mocks, tests and readers begin with an example.",
  fix: "Add `example` or `examples` to the request and success bodies; the mock server shows what is still made up.",
  evaluate: (facts, { leastPercent }) =>
    judgeInLanguages(facts, ["openapi", "asyncapi"], () =>
      judgeContractShare(facts, { share: (contract) => contract.withExamples, leastPercent, code: "examples-given" }),
    ),
});
