import { defineRule } from "@/lib/diff/rule";

/** Response exclusion changed. */
export const responseExclusionChanged = defineRule({
  id: "response-exclusion-changed",
  on: "response/schema/not/changed",
  severity: "dangerous",
  title: "Response exclusion changed",
  why: "What is ruled out is different, and cannot be compared by a rule. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Check that values as they are today still fit.",
  message: (facts) => `${facts.subject} rules out other values than before`,
});
