import { defineRule } from "@/lib/diff/rule";

/** Request field deprecated without a date. */
export const requestSchemaDeprecated = defineRule({
  id: "request-schema-deprecated",
  on: "request/schema/deprecation/added",
  severity: "non-breaking",
  title: "Request field deprecated without a date",
  why: "The field will go away; when is not said. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was deprecated, with no sunset date`,
});
