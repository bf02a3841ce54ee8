import { defineRule } from "@/lib/diff/rule";

/** Response schema extensions changed. */
export const responseSchemaExtensionChanged = defineRule({
  id: "response-schema-extension-changed",
  on: "response/schema/extension/changed",
  severity: "non-breaking",
  title: "Response schema extensions changed",
  why: "Only what people and tools read about the value changed (extensions); no message did.",
  fix: "Nothing needs to be done.",
  message: ({ subject, name }) => `${subject} changed \`${name}\``,
});
