import { defineRule } from "@/lib/diff/rule";

/** Parameter deprecated without a date. */
export const requestParameterDeprecated = defineRule({
  id: "request-parameter-deprecated",
  on: "request/parameter/deprecation/added",
  severity: "non-breaking",
  title: "Parameter deprecated without a date",
  why: "The parameter will go away; when is not said.",
  fix: "Add an `x-sunset` date.",
  message: (facts) => `${facts.subject} was deprecated, with no sunset date`,
});
