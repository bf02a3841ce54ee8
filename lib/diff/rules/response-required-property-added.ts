import { defineRule } from "@/lib/diff/rule";

/** Response required property added. */
export const responseRequiredPropertyAdded = defineRule({
  id: "response-required-property-added",
  on: "response/schema/property/added-required",
  severity: "non-breaking",
  title: "Response required property added",
  why: "A property is new, and always there. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added and is required`,
});
