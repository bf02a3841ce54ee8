import { defineRule } from "@/lib/diff/rule";

/** Required request body added. */
export const requestRequiredBodyAdded = defineRule({
  id: "request-required-body-added",
  on: "request/body/existence/added-required",
  severity: "breaking",
  title: "Required request body added",
  why: "Callers send no body yet, and are refused.",
  fix: "Make the body optional.",
  message: (facts) => `${facts.subject} was added and is required`,
});
