import { defineRule } from "@/lib/diff/rule";

/** Empty value allowed in a parameter. */
export const requestParameterEmptyValueAllowed = defineRule({
  id: "request-parameter-empty-value-allowed",
  on: "request/parameter/empty-value/allowed",
  severity: "non-breaking",
  title: "Empty value allowed in a parameter",
  why: "Callers may send the parameter without a value, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may now be sent without a value`,
});
