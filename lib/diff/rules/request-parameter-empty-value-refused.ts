import { defineRule } from "@/lib/diff/rule";

/** Empty value refused in a parameter. */
export const requestParameterEmptyValueRefused = defineRule({
  id: "request-parameter-empty-value-refused",
  on: "request/parameter/empty-value/refused",
  severity: "breaking",
  title: "Empty value refused in a parameter",
  why: "Callers that send the parameter without a value are refused.",
  fix: "Keep accepting the parameter without a value.",
  message: (facts) => `${facts.subject} may no longer be sent without a value`,
});
