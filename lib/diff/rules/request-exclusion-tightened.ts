import { defineRule } from "@/lib/diff/rule";

/** Request exclusion tightened. */
export const requestExclusionTightened = defineRule({
  id: "request-exclusion-tightened",
  on: "request/schema/not/tightened",
  severity: "breaking",
  title: "Request exclusion tightened",
  why: "More values are excluded than before. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting what was accepted.",
  message: ({ subject }) => `${subject} excludes more values than before`,
});
