import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** An operator keeps contract and service together: L5, contract. */
export const operatedByAgent = defineCheck({
  id: "operated-by-agent",
  facet: "contract",
  level: 5,
  weight: 2,
  effortHours: 40,
  required: true,
  parameters: noParameters,
  title: "An operator keeps contract and service together",
  why: "An operator that reads the contract can adapt routes and limits before anybody is woken.",
  fix: "Run an operator that acts on the contract, with every action in a log, and report it as evidence of kind `ai-operator`.",
  evaluate: (facts) => judgeEvidence(facts, "ai-operator"),
});
