import { defineRule } from "@/lib/diff/rule";

/** Request property is now ruled out. */
export const requestPropertyRuledOut = defineRule({
  id: "request-property-ruled-out",
  on: "request/schema/property/removed-from-closed",
  severity: "breaking",
  title: "Request property is now ruled out",
  why: "The property was removed from an object that allows no others, so sending it is an error. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting the property and ignore it.",
  message: (facts) => `${facts.subject} was removed, and the object allows no other properties`,
});
