import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** Flags have one flag less. */
export const witFlagRemoved = defineLanguageRule({
  id: "wit-flag-removed",
  format: "wit",
  on: "none/flag/existence/removed",
  severity: "breaking",
  title: "Flags have one flag less",
  why: "The component model compares all flags: what was built before does not fit, and may still set it.",
  fix: "Keep the flag, and say in its documentation that it has no effect.",
  message: (facts) => `${facts.subject} no longer has the flag \`${facts.name}\`${noted(facts)}`,
});
