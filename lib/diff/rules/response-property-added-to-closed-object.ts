import { defineRule } from "@/lib/diff/rule";

/** Response property added to a closed object. */
export const responsePropertyAddedToClosedObject = defineRule({
  id: "response-property-added-to-closed-object",
  on: "response/schema/property/added-to-closed",
  severity: "breaking",
  title: "Response property added to a closed object",
  why: "The old contract promised that the object holds no other properties, and callers may check that. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Open the object (`additionalProperties: true`) in one release, and add the property in a later one.",
  message: (facts) => `${facts.subject} was added to an object that allowed no other properties`,
});
