import { defineRule } from "@/lib/diff/rule";

/** Request no other properties allowed. */
export const requestAdditionalPropertiesRefused = defineRule({
  id: "request-additional-properties-refused",
  on: "request/schema/additional-properties/closed",
  severity: "breaking",
  title: "Request no other properties allowed",
  why: "Properties that are not named were allowed and no longer are. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Accept properties that are not known and ignore them.",
  message: (facts) => `${facts.subject} no longer allows properties that are not named`,
});
