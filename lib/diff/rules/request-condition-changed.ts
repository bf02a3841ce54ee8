import { defineRule } from "@/lib/diff/rule";

/** Request condition changed. */
export const requestConditionChanged = defineRule({
  id: "request-condition-changed",
  on: "request/schema/condition/changed",
  severity: "dangerous",
  title: "Request condition changed",
  why: "The conditions are different, and cannot be compared by a rule. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Check that values as they are today still fit.",
  message: (facts) => `${facts.subject} has other conditions than before (if/then or a dependent schema)`,
});
