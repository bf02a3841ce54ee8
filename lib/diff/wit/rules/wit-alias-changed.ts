import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A name stands for another type. */
export const witAliasChanged = defineLanguageRule({
  id: "wit-alias-changed",
  format: "wit",
  on: "none/type/alias/changed",
  severity: "breaking",
  title: "A name stands for another type",
  why: "Everything that mentions the name has another type now.",
  fix: "Add another name for the new type.",
  message: (facts) =>
    `${facts.subject} stands for ${quoted(facts.after)} instead of ${quoted(facts.before)}${noted(facts)}`,
});
