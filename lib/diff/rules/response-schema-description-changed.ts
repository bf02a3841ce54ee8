import { defineRule } from "@/lib/diff/rule";

/** Response schema description changed. */
export const responseSchemaDescriptionChanged = defineRule({
  id: "response-schema-description-changed",
  on: "response/schema/description/changed",
  severity: "non-breaking",
  title: "Response schema description changed",
  why: "Only what people and tools read about the value changed (description); no message did.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} changed its description`,
});
