import { defineRule } from "@/lib/diff/rule";

/** Request required property added. */
export const requestRequiredPropertyAdded = defineRule({
  id: "request-required-property-added",
  on: "request/schema/property/added-required",
  severity: "breaking",
  title: "Request required property added",
  why: "A property that callers do not send yet is demanded. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Make the property optional, with a default.",
  message: (facts) => `${facts.subject} was added and is required`,
});
