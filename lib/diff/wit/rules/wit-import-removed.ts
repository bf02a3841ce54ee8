import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A world no longer imports something. */
export const witImportRemoved = defineLanguageRule({
  id: "wit-import-removed",
  format: "wit",
  on: "request/world/import/removed",
  severity: "breaking",
  title: "A world no longer imports something",
  why: "Components that were built for the old world ask for it, and hosts of the new one need not offer it.",
  fix: "Keep the import until the next incompatible version of the package.",
  message: (facts) => `${facts.subject} no longer imports \`${facts.name}\`${noted(facts)}`,
});
