import { defineRule } from "@/lib/diff/rule";

/** Response schema title changed. */
export const responseSchemaTitleChanged = defineRule({
  id: "response-schema-title-changed",
  on: "response/schema/title/changed",
  severity: "non-breaking",
  title: "Response schema title changed",
  why: "Only what people and tools read about the value changed (title); no message did.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} changed its title`,
});
