import { defineRule } from "@/lib/diff/rule";

/** Parameter became required. */
export const requestParameterBecameRequired = defineRule({
  id: "request-parameter-became-required",
  on: "request/parameter/required/added",
  severity: "breaking",
  title: "Parameter became required",
  why: "Callers that leave the parameter out are refused.",
  fix: "Keep the parameter optional, with the old behaviour as its default.",
  message: (facts) => `${facts.subject} became required`,
});
