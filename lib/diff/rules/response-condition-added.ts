import { defineRule } from "@/lib/diff/rule";

/** Response condition added. */
export const responseConditionAdded = defineRule({
  id: "response-condition-added",
  on: "response/schema/condition/added",
  severity: "non-breaking",
  title: "Response condition added",
  why: "Some values must now meet further demands; a rule cannot tell which of today's do. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} got a condition (if/then or a dependent schema)`,
});
