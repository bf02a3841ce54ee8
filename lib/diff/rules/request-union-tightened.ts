import { defineRule } from "@/lib/diff/rule";

/** Request exactly one alternative must match. */
export const requestUnionTightened = defineRule({
  id: "request-union-tightened",
  on: "request/schema/union/tightened",
  severity: "breaking",
  title: "Request exactly one alternative must match",
  why: "A value that matches several alternatives was allowed and no longer is. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep `anyOf`, or make sure that the alternatives exclude each other.",
  message: (facts) => `${facts.subject} must now match exactly one alternative`,
});
