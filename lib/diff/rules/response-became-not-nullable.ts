import { defineRule } from "@/lib/diff/rule";

/** Response value is no longer nullable. */
export const responseBecameNotNullable = defineRule({
  id: "response-became-not-nullable",
  on: "response/schema/null/removed",
  severity: "non-breaking",
  title: "Response value is no longer nullable",
  why: "Null was allowed and no longer is. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may no longer be null`,
});
