import { defineRule } from "@/lib/diff/rule";

/** Response exactly one alternative must match. */
export const responseUnionTightened = defineRule({
  id: "response-union-tightened",
  on: "response/schema/union/tightened",
  severity: "non-breaking",
  title: "Response exactly one alternative must match",
  why: "A value that matches several alternatives was allowed and no longer is. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} must now match exactly one alternative`,
});
