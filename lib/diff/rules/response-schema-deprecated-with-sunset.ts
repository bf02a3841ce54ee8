import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response field deprecated with a date. */
export const responseSchemaDeprecatedWithSunset = defineRule({
  id: "response-schema-deprecated-with-sunset",
  on: "response/schema/deprecation/added-with-sunset",
  severity: "non-breaking",
  title: "Response field deprecated with a date",
  why: "The field will go away on a date that callers can plan for. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was deprecated and goes away on ${quoted(facts.after)}`,
});
