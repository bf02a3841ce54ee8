import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Parameter deprecated with a date. */
export const requestParameterDeprecatedWithSunset = defineRule({
  id: "request-parameter-deprecated-with-sunset",
  on: "request/parameter/deprecation/added-with-sunset",
  severity: "non-breaking",
  title: "Parameter deprecated with a date",
  why: "The parameter will go away on a date that callers can plan for.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was deprecated and goes away on ${quoted(facts.after)}`,
});
