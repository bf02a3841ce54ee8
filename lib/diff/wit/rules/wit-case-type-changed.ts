import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A case carries another type. */
export const witCaseTypeChanged = defineLanguageRule({
  id: "wit-case-type-changed",
  format: "wit",
  on: "none/case/type/changed",
  severity: "breaking",
  title: "A case carries another type",
  why: "Variants are laid out by what their cases carry.",
  fix: "Add a type of another name.",
  message: (facts) =>
    `${facts.subject} carries ${quoted(facts.after)} in its case \`${facts.name}\` instead of ${quoted(facts.before)}${noted(facts)}`,
});
