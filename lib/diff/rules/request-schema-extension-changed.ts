import { defineRule } from "@/lib/diff/rule";

/** Request schema extensions changed. */
export const requestSchemaExtensionChanged = defineRule({
  id: "request-schema-extension-changed",
  on: "request/schema/extension/changed",
  severity: "non-breaking",
  title: "Request schema extensions changed",
  why: "Only what people and tools read about the value changed (extensions); no message did.",
  fix: "Nothing needs to be done.",
  message: ({ subject, name }) => `${subject} changed \`${name}\``,
});
