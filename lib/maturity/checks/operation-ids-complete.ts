import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Every operation has an id: L2, contract. */
export const operationIdsComplete = defineCheck({
  id: "operation-ids-complete",
  facet: "contract",
  level: 2,
  weight: 2,
  effortHours: 4,
  required: true,
  parameters: leastShare(100),
  title: "Every operation has an id",
  why: "Generators name functions after `operationId`; without one, names change whenever a path does.",
  fix: "Give each operation a stable `operationId`, such as `listParcels`, and never change it afterwards.",
  evaluate: (facts, { leastPercent }) =>
    judgeInLanguages(facts, ["openapi", "asyncapi"], () =>
      judgeContractShare(facts, {
        share: (contract) => contract.withOperationId,
        leastPercent,
        code: "operation-ids-complete",
      }),
    ),
});
