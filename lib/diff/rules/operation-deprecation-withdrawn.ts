import { defineRule } from "@/lib/diff/rule";

/** Operation is no longer deprecated. */
export const operationDeprecationWithdrawn = defineRule({
  id: "operation-deprecation-withdrawn",
  on: "none/operation/deprecation/removed",
  severity: "non-breaking",
  title: "Operation is no longer deprecated",
  why: "The operation will stay.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is no longer deprecated`,
});
