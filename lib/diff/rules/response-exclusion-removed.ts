import { defineRule } from "@/lib/diff/rule";

/** Response exclusion removed. */
export const responseExclusionRemoved = defineRule({
  id: "response-exclusion-removed",
  on: "response/schema/not/removed",
  severity: "breaking",
  title: "Response exclusion removed",
  why: "Values of a kind were ruled out and no longer are. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep such values out of what is sent.",
  message: (facts) => `${facts.subject} no longer rules out certain values`,
});
