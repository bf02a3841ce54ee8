import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The file now says what a document is. */
export const jsonSchemaRootAdded = defineLanguageRule({
  id: "json-schema-root-added",
  format: "json-schema",
  on: "request/document/root/added",
  severity: "breaking",
  title: "The file now says what a document is",
  why: "Whoever checked documents against the file as a whole was told that anything is right.",
  fix: "Put the schema into a file of its own, or tell those who check by the whole file.",
  message: () => "The file now says what a document is, beside its named schemas",
});
