import { defineRule } from "@/lib/diff/rule";

/** Response condition removed. */
export const responseConditionRemoved = defineRule({
  id: "response-condition-removed",
  on: "response/schema/condition/removed",
  severity: "dangerous",
  title: "Response condition removed",
  why: "Some values had to meet further demands and no longer do. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Keep to the old demands in what is sent.",
  message: (facts) => `${facts.subject} lost a condition (if/then or a dependent schema)`,
});
