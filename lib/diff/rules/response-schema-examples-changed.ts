import { defineRule } from "@/lib/diff/rule";

/** Response schema examples changed. */
export const responseSchemaExamplesChanged = defineRule({
  id: "response-schema-examples-changed",
  on: "response/schema/examples/changed",
  severity: "non-breaking",
  title: "Response schema examples changed",
  why: "Only what people and tools read about the value changed (examples); no message did.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} changed its examples`,
});
