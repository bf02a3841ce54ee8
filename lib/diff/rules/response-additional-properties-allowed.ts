import { defineRule } from "@/lib/diff/rule";

/** Response other properties allowed. */
export const responseAdditionalPropertiesAllowed = defineRule({
  id: "response-additional-properties-allowed",
  on: "response/schema/additional-properties/opened",
  severity: "breaking",
  title: "Response other properties allowed",
  why: "The object promised to hold nothing but the named properties and no longer does. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the object closed, or announce that it will open.",
  message: (facts) => `${facts.subject} now allows properties that are not named`,
});
