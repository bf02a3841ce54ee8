import { defineRule } from "@/lib/diff/rule";

/** Request schema title changed. */
export const requestSchemaTitleChanged = defineRule({
  id: "request-schema-title-changed",
  on: "request/schema/title/changed",
  severity: "non-breaking",
  title: "Request schema title changed",
  why: "Only what people and tools read about the value changed (title); no message did.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} changed its title`,
});
