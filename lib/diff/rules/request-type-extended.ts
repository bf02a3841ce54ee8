import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request type list extended. */
export const requestTypeExtended = defineRule({
  id: "request-type-extended",
  on: "request/schema/type/extended",
  severity: "non-breaking",
  title: "Request type list extended",
  why: "A field that already held several types may hold one more. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} changed its type from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
