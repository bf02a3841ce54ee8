import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Stability level lowered. */
export const operationStabilityLowered = defineRule({
  id: "operation-stability-lowered",
  on: "none/operation/stability/lowered",
  severity: "dangerous",
  title: "Stability level lowered",
  why: "Callers built on a promise of stability that no longer holds.",
  fix: "Keep the level, and introduce what is unstable as a new operation.",
  message: (facts) => `${facts.subject} went from stability ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
