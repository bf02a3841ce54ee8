import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A variant or enumeration has one case less. */
export const witCaseRemoved = defineLanguageRule({
  id: "wit-case-removed",
  format: "wit",
  on: "none/case/existence/removed",
  severity: "breaking",
  title: "A variant or enumeration has one case less",
  why: "The component model compares all cases: what was built before does not fit, and may still send it.",
  fix: "Keep the case, and say in its documentation that it is no longer sent.",
  message: (facts) => `${facts.subject} no longer has the case \`${facts.name}\`${noted(facts)}`,
});
