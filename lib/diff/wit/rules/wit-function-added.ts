import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A function was added. */
export const witFunctionAdded = defineLanguageRule({
  id: "wit-function-added",
  format: "wit",
  on: "none/function/existence/added",
  severity: "non-breaking",
  title: "A function was added",
  why: "Callers get something more. Of an interface that hosts offer, older hosts do not have it.",
  fix: "Mark it with `@since` and the version that it comes with, so that components can be built for older hosts.",
  message: (facts) => `${facts.subject} was added${noted(facts)}`,
});
