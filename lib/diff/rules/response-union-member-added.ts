import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response alternative added. */
export const responseUnionMemberAdded = defineRule({
  id: "response-union-member-added",
  on: "response/schema/union-member/added",
  severity: "dangerous",
  title: "Response alternative added",
  why: "A value may now have one more shape. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Tell callers to expect shapes that they do not know, before the first is sent.",
  message: (facts) => `${facts.subject} may now be ${quoted(facts.name)}`,
});
