import { defineRule } from "@/lib/diff/rule";

/** Response optional property added. */
export const responseOptionalPropertyAdded = defineRule({
  id: "response-optional-property-added",
  on: "response/schema/property/added-optional",
  severity: "non-breaking",
  title: "Response optional property added",
  why: "A property that may be left out is new. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
