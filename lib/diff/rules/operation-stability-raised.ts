import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Stability level raised. */
export const operationStabilityRaised = defineRule({
  id: "operation-stability-raised",
  on: "none/operation/stability/raised",
  severity: "non-breaking",
  title: "Stability level raised",
  why: "The operation promises more than before.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} went from stability ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
