import { defineRule } from "@/lib/diff/rule";

/** Request exclusion added. */
export const requestExclusionAdded = defineRule({
  id: "request-exclusion-added",
  on: "request/schema/not/added",
  severity: "breaking",
  title: "Request exclusion added",
  why: "Values of a kind are now ruled out. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting such values.",
  message: (facts) => `${facts.subject} now rules out certain values`,
});
