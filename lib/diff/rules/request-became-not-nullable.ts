import { defineRule } from "@/lib/diff/rule";

/** Request value is no longer nullable. */
export const requestBecameNotNullable = defineRule({
  id: "request-became-not-nullable",
  on: "request/schema/null/removed",
  severity: "breaking",
  title: "Request value is no longer nullable",
  why: "Null was allowed and no longer is. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting null, and treat it as an absent value.",
  message: (facts) => `${facts.subject} may no longer be null`,
});
