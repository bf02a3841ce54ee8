import { defineRule } from "@/lib/diff/rule";

/** Request property added to a closed object. */
export const requestPropertyAddedToClosedObject = defineRule({
  id: "request-property-added-to-closed-object",
  on: "request/schema/property/added-to-closed",
  severity: "non-breaking",
  title: "Request property added to a closed object",
  why: "A property is new in an object that allowed no others. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added to an object that allowed no other properties`,
});
