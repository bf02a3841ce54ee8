import { defineRule } from "@/lib/diff/rule";

/** Response exclusion tightened. */
export const responseExclusionTightened = defineRule({
  id: "response-exclusion-tightened",
  on: "response/schema/not/tightened",
  severity: "non-breaking",
  title: "Response exclusion tightened",
  why: "More values are excluded than before. Everything that can now come could come before.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} excludes more values than before`,
});
