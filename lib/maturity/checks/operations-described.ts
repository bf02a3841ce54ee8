import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare } from "@/lib/maturity/judge/judge-contract";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Operations are described: L2, contract. */
export const operationsDescribed = defineCheck({
  id: "operations-described",
  facet: "contract",
  level: 2,
  weight: 2,
  effortHours: 6,
  required: true,
  parameters: leastShare(80),
  title: "Operations are described",
  why: "A summary tells callers what an operation does before they try it.",
  fix: "Give every operation a `summary` or `description`; the list of operations shows which lack one.",
  evaluate: (facts, { leastPercent }) =>
    judgeContractShare(facts, { share: (contract) => contract.described, leastPercent, code: "operations-described" }),
});
