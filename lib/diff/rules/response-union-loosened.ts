import { defineRule } from "@/lib/diff/rule";

/** Response several alternatives may match. */
export const responseUnionLoosened = defineRule({
  id: "response-union-loosened",
  on: "response/schema/union/loosened",
  severity: "breaking",
  title: "Response several alternatives may match",
  why: "A value matched exactly one alternative and may now match several. A caller that relies on the old contract can receive something it does not expect.",
  fix: "Keep sending values that match one alternative only.",
  message: (facts) => `${facts.subject} may now match several alternatives at once`,
});
