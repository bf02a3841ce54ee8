import { defineRule } from "@/lib/diff/rule";

/** Request condition added. */
export const requestConditionAdded = defineRule({
  id: "request-condition-added",
  on: "request/schema/condition/added",
  severity: "dangerous",
  title: "Request condition added",
  why: "Some values must now meet further demands; a rule cannot tell which of today's do. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Check that values as they are today still fit.",
  message: (facts) => `${facts.subject} got a condition (if/then or a dependent schema)`,
});
