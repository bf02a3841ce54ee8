import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Operation deprecated with a date. */
export const operationDeprecatedWithSunset = defineRule({
  id: "operation-deprecated-with-sunset",
  on: "none/operation/deprecation/added-with-sunset",
  severity: "non-breaking",
  title: "Operation deprecated with a date",
  why: "The operation will go away on a date that callers can plan for.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was deprecated and goes away on ${quoted(facts.after)}`,
});
