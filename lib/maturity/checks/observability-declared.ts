import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Operations say what is measured of them: L4, observability. */
export const observabilityDeclared = defineCheck({
  id: "observability-declared",
  facet: "observability",
  level: 4,
  weight: 1,
  effortHours: 8,
  required: false,
  parameters: leastShare(80),
  title: "Operations say what is measured of them",
  why: "What a contract promises to measure can be checked; what it does not is forgotten.",
  fix: "Add `x-observability` with `tracing` and `metrics` to the operations.",
  evaluate: (facts, { leastPercent }) =>
    judgeInLanguages(facts, ["openapi"], () =>
      judgeContractShare(facts, {
        share: (contract) => contract.observed,
        leastPercent,
        code: "observability-declared",
      }),
    ),
});
