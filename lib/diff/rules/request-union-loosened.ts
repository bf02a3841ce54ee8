import { defineRule } from "@/lib/diff/rule";

/** Request several alternatives may match. */
export const requestUnionLoosened = defineRule({
  id: "request-union-loosened",
  on: "request/schema/union/loosened",
  severity: "non-breaking",
  title: "Request several alternatives may match",
  why: "A value matched exactly one alternative and may now match several. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may now match several alternatives at once`,
});
