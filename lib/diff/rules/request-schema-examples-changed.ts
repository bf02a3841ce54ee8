import { defineRule } from "@/lib/diff/rule";

/** Request schema examples changed. */
export const requestSchemaExamplesChanged = defineRule({
  id: "request-schema-examples-changed",
  on: "request/schema/examples/changed",
  severity: "non-breaking",
  title: "Request schema examples changed",
  why: "Only what people and tools read about the value changed (examples); no message did.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} changed its examples`,
});
