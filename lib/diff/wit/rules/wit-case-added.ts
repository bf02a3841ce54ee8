import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A variant or enumeration has one more case. */
export const witCaseAdded = defineLanguageRule({
  id: "wit-case-added",
  format: "wit",
  on: "none/case/existence/added",
  severity: "breaking",
  title: "A variant or enumeration has one more case",
  why: "The component model compares all cases: what was built before does not fit, and does not know what to do with the new one.",
  fix: "Add a type of another name, or plan a case that carries other values from the beginning.",
  message: (facts) => `${facts.subject} has the new case \`${facts.name}\`${noted(facts)}`,
});
