import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A world no longer exports something. */
export const witExportRemoved = defineLanguageRule({
  id: "wit-export-removed",
  format: "wit",
  on: "response/world/export/removed",
  severity: "breaking",
  title: "A world no longer exports something",
  why: "Hosts call it, and components of the new world do not have it.",
  fix: "Keep the export, or remove it in the next incompatible version of the package.",
  message: (facts) => `${facts.subject} no longer exports \`${facts.name}\`${noted(facts)}`,
});
