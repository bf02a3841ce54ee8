import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A function takes one more parameter. */
export const witParameterAdded = defineLanguageRule({
  id: "wit-parameter-added",
  format: "wit",
  on: "request/parameter/existence/added",
  severity: "breaking",
  title: "A function takes one more parameter",
  why: "Functions have exactly their parameters: callers that were built before do not pass it.",
  fix: "Add another function that takes it.",
  message: (facts) => `${facts.subject} takes the new parameter \`${facts.name}\`${noted(facts)}`,
});
