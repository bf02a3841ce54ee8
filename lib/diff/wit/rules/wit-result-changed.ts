import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A function gives back another type. */
export const witResultChanged = defineLanguageRule({
  id: "wit-result-changed",
  format: "wit",
  on: "response/result/type/changed",
  severity: "breaking",
  title: "A function gives back another type",
  why: "The component model knows no conversions: callers that were built before read another type.",
  fix: "Add another function that gives the new type.",
  message: (facts) => `${facts.subject} gives ${quoted(facts.after)} instead of ${quoted(facts.before)}${noted(facts)}`,
});
