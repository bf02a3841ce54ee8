import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request alternative added. */
export const requestUnionMemberAdded = defineRule({
  id: "request-union-member-added",
  on: "request/schema/union-member/added",
  severity: "non-breaking",
  title: "Request alternative added",
  why: "A value may now have one more shape. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may now be ${quoted(facts.name)}`,
});
