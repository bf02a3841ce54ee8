import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** Flags have one more flag. */
export const witFlagAdded = defineLanguageRule({
  id: "wit-flag-added",
  format: "wit",
  on: "none/flag/existence/added",
  severity: "breaking",
  title: "Flags have one more flag",
  why: "The component model compares all flags: what was built before does not fit.",
  fix: "Add flags of another name, and functions that use them.",
  message: (facts) => `${facts.subject} has the new flag \`${facts.name}\`${noted(facts)}`,
});
