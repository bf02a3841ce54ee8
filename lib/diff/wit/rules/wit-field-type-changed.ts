import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A field has another type. */
export const witFieldTypeChanged = defineLanguageRule({
  id: "wit-field-type-changed",
  format: "wit",
  on: "none/field/type/changed",
  severity: "breaking",
  title: "A field has another type",
  why: "Records are laid out by the types of their fields.",
  fix: "Add a record of another name, and functions that use it.",
  message: (facts) =>
    `${facts.subject} has ${quoted(facts.after)} in its field \`${facts.name}\` instead of ${quoted(facts.before)}${noted(facts)}`,
});
