import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A record has one field less. */
export const witFieldRemoved = defineLanguageRule({
  id: "wit-field-removed",
  format: "wit",
  on: "none/field/existence/removed",
  severity: "breaking",
  title: "A record has one field less",
  why: "Records have exactly their fields: what was built before sends and reads it.",
  fix: "Add a record of another name, and functions that use it.",
  message: (facts) => `${facts.subject} no longer has the field \`${facts.name}\`${noted(facts)}`,
});
