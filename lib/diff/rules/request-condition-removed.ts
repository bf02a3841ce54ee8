import { defineRule } from "@/lib/diff/rule";

/** Request condition removed. */
export const requestConditionRemoved = defineRule({
  id: "request-condition-removed",
  on: "request/schema/condition/removed",
  severity: "non-breaking",
  title: "Request condition removed",
  why: "Some values had to meet further demands and no longer do. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} lost a condition (if/then or a dependent schema)`,
});
