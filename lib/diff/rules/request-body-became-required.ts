import { defineRule } from "@/lib/diff/rule";

/** Request body became required. */
export const requestBodyBecameRequired = defineRule({
  id: "request-body-became-required",
  on: "request/body/required/added",
  severity: "breaking",
  title: "Request body became required",
  why: "Callers that send no body are refused.",
  fix: "Keep the body optional.",
  message: (facts) => `${facts.subject} became required`,
});
