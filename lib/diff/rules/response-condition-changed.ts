import { defineRule } from "@/lib/diff/rule";

/** Response condition changed. */
export const responseConditionChanged = defineRule({
  id: "response-condition-changed",
  on: "response/schema/condition/changed",
  severity: "dangerous",
  title: "Response condition changed",
  why: "The conditions are different, and cannot be compared by a rule. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Check that values as they are today still fit.",
  message: (facts) => `${facts.subject} has other conditions than before (if/then or a dependent schema)`,
});
