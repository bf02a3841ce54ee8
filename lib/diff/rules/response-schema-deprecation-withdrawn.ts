import { defineRule } from "@/lib/diff/rule";

/** Response field is no longer deprecated. */
export const responseSchemaDeprecationWithdrawn = defineRule({
  id: "response-schema-deprecation-withdrawn",
  on: "response/schema/deprecation/removed",
  severity: "non-breaking",
  title: "Response field is no longer deprecated",
  why: "The field will stay. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is no longer deprecated`,
});
