import { defineRule } from "@/lib/diff/rule";

/** Response property became required. */
export const responsePropertyBecameRequired = defineRule({
  id: "response-property-became-required",
  on: "response/schema/required/added",
  severity: "non-breaking",
  title: "Response property became required",
  why: "A property that could be left out must now be there. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} became required`,
});
