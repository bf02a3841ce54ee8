import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request alternative removed. */
export const requestUnionMemberRemoved = defineRule({
  id: "request-union-member-removed",
  on: "request/schema/union-member/removed",
  severity: "breaking",
  title: "Request alternative removed",
  why: "A value may no longer have one of its shapes. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting the old shape.",
  message: (facts) => `${facts.subject} may no longer be ${quoted(facts.name)}`,
});
