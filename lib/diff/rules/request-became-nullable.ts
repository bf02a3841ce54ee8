import { defineRule } from "@/lib/diff/rule";

/** Request value became nullable. */
export const requestBecameNullable = defineRule({
  id: "request-became-nullable",
  on: "request/schema/null/added",
  severity: "non-breaking",
  title: "Request value became nullable",
  why: "Null is allowed where it was not. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may now be null`,
});
