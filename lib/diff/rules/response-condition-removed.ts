import { defineRule } from "@/lib/diff/rule";

/** Response condition removed. */
export const responseConditionRemoved = defineRule({
  id: "response-condition-removed",
  on: "response/schema/condition/removed",
  severity: "breaking",
  title: "Response condition removed",
  why: "Some values had to meet further demands and no longer do. A caller that relies on the old contract can receive something it does not expect.",
  fix: "Keep to the old demands in what is sent.",
  message: (facts) => `${facts.subject} lost a condition (if/then or a dependent schema)`,
});
