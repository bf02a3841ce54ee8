import { defineRule } from "@/lib/diff/rule";

/** Request required item changed. */
export const requestContainsChanged = defineRule({
  id: "request-contains-changed",
  on: "request/schema/contains/changed",
  severity: "dangerous",
  title: "Request required item changed",
  why: "What the array must contain is different, and cannot be compared by a rule. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Check that arrays as they are today still fit.",
  message: (facts) => `${facts.subject} must contain other items than before`,
});
