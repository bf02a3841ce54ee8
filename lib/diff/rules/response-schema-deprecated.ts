import { defineRule } from "@/lib/diff/rule";

/** Response field deprecated without a date. */
export const responseSchemaDeprecated = defineRule({
  id: "response-schema-deprecated",
  on: "response/schema/deprecation/added",
  severity: "non-breaking",
  title: "Response field deprecated without a date",
  why: "The field will go away; when is not said. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was deprecated, with no sunset date`,
});
