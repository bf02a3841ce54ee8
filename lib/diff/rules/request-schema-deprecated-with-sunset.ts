import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request field deprecated with a date. */
export const requestSchemaDeprecatedWithSunset = defineRule({
  id: "request-schema-deprecated-with-sunset",
  on: "request/schema/deprecation/added-with-sunset",
  severity: "non-breaking",
  title: "Request field deprecated with a date",
  why: "The field will go away on a date that callers can plan for. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was deprecated and goes away on ${quoted(facts.after)}`,
});
