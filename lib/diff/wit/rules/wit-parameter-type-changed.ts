import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A parameter has another type. */
export const witParameterTypeChanged = defineLanguageRule({
  id: "wit-parameter-type-changed",
  format: "wit",
  on: "request/parameter/type/changed",
  severity: "breaking",
  title: "A parameter has another type",
  why: "The component model knows no conversions: callers that were built before pass another type.",
  fix: "Add another function that takes the new type.",
  message: (facts) =>
    `${facts.subject} takes ${quoted(facts.after)} as \`${facts.name}\` instead of ${quoted(facts.before)}${noted(facts)}`,
});
