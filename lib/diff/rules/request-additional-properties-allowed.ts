import { defineRule } from "@/lib/diff/rule";

/** Request other properties allowed. */
export const requestAdditionalPropertiesAllowed = defineRule({
  id: "request-additional-properties-allowed",
  on: "request/schema/additional-properties/opened",
  severity: "non-breaking",
  title: "Request other properties allowed",
  why: "The object promised to hold nothing but the named properties and no longer does. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} now allows properties that are not named`,
});
