import { defineRule } from "@/lib/diff/rule";

/** Request exclusion removed. */
export const requestExclusionRemoved = defineRule({
  id: "request-exclusion-removed",
  on: "request/schema/not/removed",
  severity: "non-breaking",
  title: "Request exclusion removed",
  why: "Values of a kind were ruled out and no longer are. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} no longer rules out certain values`,
});
