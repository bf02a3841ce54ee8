import { defineRule } from "@/lib/diff/rule";

/** Response value became nullable. */
export const responseBecameNullable = defineRule({
  id: "response-became-nullable",
  on: "response/schema/null/added",
  severity: "breaking",
  title: "Response value became nullable",
  why: "Null is allowed where it was not. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Leave the field out instead of sending null, or introduce a new field.",
  message: (facts) => `${facts.subject} may now be null`,
});
