import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The schema has another address. */
export const jsonSchemaIdChanged = defineLanguageRule({
  id: "json-schema-id-changed",
  format: "json-schema",
  on: "none/document/id/changed",
  severity: "dangerous",
  title: "The schema has another address",
  why: "References by the old `$id` lead nowhere in a set of files where only the new one is.",
  fix: "Tell those who refer to it, or keep the address.",
  message: (facts) => `The schema is now known as ${facts.after ?? "nothing"}, and was as ${facts.before ?? "nothing"}`,
});
