import { defineRule } from "@/lib/diff/rule";

/** Request exclusion changed. */
export const requestExclusionChanged = defineRule({
  id: "request-exclusion-changed",
  on: "request/schema/not/changed",
  severity: "dangerous",
  title: "Request exclusion changed",
  why: "What is ruled out is different, and cannot be compared by a rule. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Check that values as they are today still fit.",
  message: (facts) => `${facts.subject} rules out other values than before`,
});
