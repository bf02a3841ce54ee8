import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The schema of the document itself is gone. */
export const jsonSchemaRootRemoved = defineLanguageRule({
  id: "json-schema-root-removed",
  format: "json-schema",
  on: "request/document/root/removed",
  severity: "breaking",
  title: "The schema of the document itself is gone",
  why: "Whoever checks documents against the file as a whole now accepts anything.",
  fix: "Keep the schema at the top of the file.",
  message: () => "The file no longer says what a document is; only named schemas are left",
});
