import { defineRule } from "@/lib/diff/rule";

/** Request field is no longer deprecated. */
export const requestSchemaDeprecationWithdrawn = defineRule({
  id: "request-schema-deprecation-withdrawn",
  on: "request/schema/deprecation/removed",
  severity: "non-breaking",
  title: "Request field is no longer deprecated",
  why: "The field will stay. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is no longer deprecated`,
});
