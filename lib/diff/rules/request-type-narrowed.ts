import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request type narrowed. */
export const requestTypeNarrowed = defineRule({
  id: "request-type-narrowed",
  on: "request/schema/type/narrowed",
  severity: "breaking",
  title: "Request type narrowed",
  why: "Fewer types of values are allowed than before. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting the old type, or introduce a new field beside it.",
  message: (facts) => `${facts.subject} changed its type from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
