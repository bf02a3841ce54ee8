import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A record has one more field. */
export const witFieldAdded = defineLanguageRule({
  id: "wit-field-added",
  format: "wit",
  on: "none/field/existence/added",
  severity: "breaking",
  title: "A record has one more field",
  why: "Records have exactly their fields: what was built before neither sends nor reads it.",
  fix: "Add a record of another name, and functions that use it.",
  message: (facts) => `${facts.subject} has the new field \`${facts.name}\`${noted(facts)}`,
});
