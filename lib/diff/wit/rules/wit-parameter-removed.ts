import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A function takes one parameter less. */
export const witParameterRemoved = defineLanguageRule({
  id: "wit-parameter-removed",
  format: "wit",
  on: "request/parameter/existence/removed",
  severity: "breaking",
  title: "A function takes one parameter less",
  why: "Functions have exactly their parameters: callers that were built before pass it.",
  fix: "Add another function that does without it.",
  message: (facts) => `${facts.subject} no longer takes the parameter \`${facts.name}\`${noted(facts)}`,
});
