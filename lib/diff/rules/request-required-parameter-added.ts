import { defineRule } from "@/lib/diff/rule";

/** Required parameter added. */
export const requestRequiredParameterAdded = defineRule({
  id: "request-required-parameter-added",
  on: "request/parameter/existence/added-required",
  severity: "breaking",
  title: "Required parameter added",
  why: "Callers do not send the parameter yet, and are refused.",
  fix: "Make the parameter optional, with the old behaviour as its default.",
  message: (facts) => `${facts.subject} was added and is required`,
});
