import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A named schema was added. */
export const jsonSchemaDefinitionAdded = defineLanguageRule({
  id: "json-schema-definition-added",
  format: "json-schema",
  on: "none/definition/existence/added",
  severity: "non-breaking",
  title: "A named schema was added",
  why: "Others may refer to it; nobody has to.",
  fix: "Nothing has to be done.",
  message: (facts) => `Definition \`${facts.name}\` was added`,
});
