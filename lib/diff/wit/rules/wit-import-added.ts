import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A world imports something more. */
export const witImportAdded = defineLanguageRule({
  id: "wit-import-added",
  format: "wit",
  on: "request/world/import/added",
  severity: "breaking",
  title: "A world imports something more",
  why: "Hosts of the old world do not offer it, so components of the new one cannot be started there.",
  fix: "Put the import into a new world, or mark it as `@unstable` until hosts offer it.",
  message: (facts) => `${facts.subject} imports \`${facts.name}\` as well${noted(facts)}`,
});
