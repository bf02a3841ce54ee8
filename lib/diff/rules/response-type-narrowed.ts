import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response type narrowed. */
export const responseTypeNarrowed = defineRule({
  id: "response-type-narrowed",
  on: "response/schema/type/narrowed",
  severity: "non-breaking",
  title: "Response type narrowed",
  why: "Fewer types of values are allowed than before. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} changed its type from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
