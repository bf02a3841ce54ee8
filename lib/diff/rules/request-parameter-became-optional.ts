import { defineRule } from "@/lib/diff/rule";

/** Parameter became optional. */
export const requestParameterBecameOptional = defineRule({
  id: "request-parameter-became-optional",
  on: "request/parameter/required/removed",
  severity: "non-breaking",
  title: "Parameter became optional",
  why: "Callers may leave the parameter out, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} became optional`,
});
