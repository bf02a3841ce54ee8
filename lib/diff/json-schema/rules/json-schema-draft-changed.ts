import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The schema is written in another draft. */
export const jsonSchemaDraftChanged = defineLanguageRule({
  id: "json-schema-draft-changed",
  format: "json-schema",
  on: "none/document/draft/changed",
  severity: "dangerous",
  title: "The schema is written in another draft",
  why: "Validators that do not know the draft refuse the schema, or ignore what is new in it.",
  fix: "Check that every validator in use knows the draft.",
  message: (facts) => `The schema is written in draft ${facts.after}, and was in ${facts.before}`,
});
