import { defineRule } from "@/lib/diff/rule";

/** Request property became optional. */
export const requestPropertyBecameOptional = defineRule({
  id: "request-property-became-optional",
  on: "request/schema/required/removed",
  severity: "non-breaking",
  title: "Request property became optional",
  why: "A property that was always there may now be missing. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} became optional`,
});
