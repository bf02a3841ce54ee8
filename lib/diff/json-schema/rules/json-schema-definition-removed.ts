import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A named schema was removed. */
export const jsonSchemaDefinitionRemoved = defineLanguageRule({
  id: "json-schema-definition-removed",
  format: "json-schema",
  on: "request/definition/existence/removed",
  severity: "breaking",
  title: "A named schema was removed",
  why: "Schemas in other files that refer to it lead nowhere.",
  fix: "Keep the name, be it as a reference to what takes its place.",
  message: (facts) => `Definition \`${facts.name}\` was removed${facts.note ? ` (${facts.note})` : ""}`,
});
