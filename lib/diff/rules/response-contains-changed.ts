import { defineRule } from "@/lib/diff/rule";

/** Response required item changed. */
export const responseContainsChanged = defineRule({
  id: "response-contains-changed",
  on: "response/schema/contains/changed",
  severity: "dangerous",
  title: "Response required item changed",
  why: "What the array must contain is different, and cannot be compared by a rule. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Check that arrays as they are today still fit.",
  message: (facts) => `${facts.subject} must contain other items than before`,
});
