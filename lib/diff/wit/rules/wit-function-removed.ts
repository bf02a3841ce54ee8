import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A function was removed. */
export const witFunctionRemoved = defineLanguageRule({
  id: "wit-function-removed",
  format: "wit",
  on: "none/function/existence/removed",
  severity: "breaking",
  title: "A function was removed",
  why: "Whoever calls it fails to link or to start.",
  fix: "Keep the function, mark it as `@deprecated`, and remove it in the next incompatible version of the package.",
  message: (facts) => `${facts.subject} was removed${noted(facts)}`,
});
