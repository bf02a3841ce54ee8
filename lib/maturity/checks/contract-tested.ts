import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The implementation is tested against the contract: L4, contract. */
export const contractTested = defineCheck({
  id: "contract-tested",
  facet: "contract",
  level: 4,
  weight: 3,
  effortHours: 24,
  required: true,
  parameters: noParameters,
  title: "The implementation is tested against the contract",
  why: "A contract that nothing is tested against drifts from what really runs.",
  fix: "Run a contract test in the pipeline against a running instance, and report the outcome as evidence of kind `contract-test`.",
  evaluate: (facts) => judgeEvidence(facts, "contract-test"),
});
