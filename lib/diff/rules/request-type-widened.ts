import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request type widened. */
export const requestTypeWidened = defineRule({
  id: "request-type-widened",
  on: "request/schema/type/widened",
  severity: "non-breaking",
  title: "Request type widened",
  why: "More types of values are allowed than before. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} changed its type from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
