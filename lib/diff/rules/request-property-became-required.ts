import { defineRule } from "@/lib/diff/rule";

/** Request property became required. */
export const requestPropertyBecameRequired = defineRule({
  id: "request-property-became-required",
  on: "request/schema/required/added",
  severity: "breaking",
  title: "Request property became required",
  why: "A property that could be left out must now be there. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the property optional, with a default for callers that leave it out.",
  message: (facts) => `${facts.subject} became required`,
});
