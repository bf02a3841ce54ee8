import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** It is fuzzed: L4, security. */
export const fuzzTested = defineCheck({
  id: "fuzz-tested",
  facet: "security",
  level: 4,
  weight: 2,
  effortHours: 16,
  required: true,
  parameters: noParameters,
  title: "It is fuzzed",
  why: "Attackers send what no tester thinks of; a fuzzer does so first.",
  fix: "Fuzz a test instance from the contract every week, and report the outcome as evidence of kind `fuzzing`.",
  evaluate: (facts) => judgeEvidence(facts, "fuzzing"),
});
