import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A type was removed. */
export const witTypeRemoved = defineLanguageRule({
  id: "wit-type-removed",
  format: "wit",
  on: "none/type/existence/removed",
  severity: "breaking",
  title: "A type was removed",
  why: "Code that was generated for it no longer compiles, and interfaces that use it are refused.",
  fix: "Keep the type until the next incompatible version of the package.",
  message: (facts) => `${facts.subject} was removed${noted(facts)}`,
});
