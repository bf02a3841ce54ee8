import { defineRule } from "@/lib/diff/rule";

/** Request schema description changed. */
export const requestSchemaDescriptionChanged = defineRule({
  id: "request-schema-description-changed",
  on: "request/schema/description/changed",
  severity: "non-breaking",
  title: "Request schema description changed",
  why: "Only what people and tools read about the value changed (description); no message did.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} changed its description`,
});
