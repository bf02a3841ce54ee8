import { defineRule } from "@/lib/diff/rule";

/** Response exclusion added. */
export const responseExclusionAdded = defineRule({
  id: "response-exclusion-added",
  on: "response/schema/not/added",
  severity: "non-breaking",
  title: "Response exclusion added",
  why: "Values of a kind are now ruled out. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} now rules out certain values`,
});
