import { defineRule } from "@/lib/diff/rule";

/** Parameter is no longer deprecated. */
export const requestParameterDeprecationWithdrawn = defineRule({
  id: "request-parameter-deprecation-withdrawn",
  on: "request/parameter/deprecation/removed",
  severity: "non-breaking",
  title: "Parameter is no longer deprecated",
  why: "The parameter will stay.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is no longer deprecated`,
});
