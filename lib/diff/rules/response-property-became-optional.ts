import { defineRule } from "@/lib/diff/rule";

/** Response property became optional. */
export const responsePropertyBecameOptional = defineRule({
  id: "response-property-became-optional",
  on: "response/schema/required/removed",
  severity: "breaking",
  title: "Response property became optional",
  why: "A property that was always there may now be missing. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep sending the property in every answer.",
  message: (facts) => `${facts.subject} became optional`,
});
