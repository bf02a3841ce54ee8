import { defineRule } from "@/lib/diff/rule";

/** Response no other properties allowed. */
export const responseAdditionalPropertiesRefused = defineRule({
  id: "response-additional-properties-refused",
  on: "response/schema/additional-properties/closed",
  severity: "non-breaking",
  title: "Response no other properties allowed",
  why: "Properties that are not named were allowed and no longer are. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} no longer allows properties that are not named`,
});
