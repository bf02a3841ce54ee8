import { defineRule } from "@/lib/diff/rule";

/** Request optional property added. */
export const requestOptionalPropertyAdded = defineRule({
  id: "request-optional-property-added",
  on: "request/schema/property/added-optional",
  severity: "non-breaking",
  title: "Request optional property added",
  why: "A property that may be left out is new. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
