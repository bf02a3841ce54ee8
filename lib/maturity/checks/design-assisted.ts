import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** An assistant has looked at the design: L4, contract. */
export const designAssisted = defineCheck({
  id: "design-assisted",
  facet: "contract",
  level: 4,
  weight: 1,
  effortHours: 12,
  required: true,
  parameters: noParameters,
  title: "An assistant has looked at the design",
  why: "A reader that never tires finds the inconsistent name on page forty.",
  fix: "Let an assistant review each version before people do, and report what it found as evidence of kind `ai-review`.",
  evaluate: (facts) => judgeEvidence(facts, "ai-review"),
});
