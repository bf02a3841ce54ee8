import { defineRule } from "@/lib/diff/rule";

/** Request body became optional. */
export const requestBodyBecameOptional = defineRule({
  id: "request-body-became-optional",
  on: "request/body/required/removed",
  severity: "non-breaking",
  title: "Request body became optional",
  why: "Callers may leave the body out, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} became optional`,
});
