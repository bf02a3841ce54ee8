import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Failures repair themselves: L5, lifecycle. */
export const selfRepaired = defineCheck({
  id: "self-repaired",
  facet: "lifecycle",
  level: 5,
  weight: 3,
  effortHours: 40,
  required: true,
  parameters: noParameters,
  title: "Failures repair themselves",
  why: "What restarts, rolls back and reroutes by itself lets people sleep, and learn from the log.",
  fix: "Let failing releases roll back and failing instances be replaced by themselves, prove it in a drill, and report it as evidence of kind `self-repair`.",
  evaluate: (facts) => judgeEvidence(facts, "self-repair"),
});
