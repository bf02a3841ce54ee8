import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response alternative removed. */
export const responseUnionMemberRemoved = defineRule({
  id: "response-union-member-removed",
  on: "response/schema/union-member/removed",
  severity: "non-breaking",
  title: "Response alternative removed",
  why: "A value may no longer have one of its shapes. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may no longer be ${quoted(facts.name)}`,
});
