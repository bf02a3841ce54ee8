import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A world exports something more. */
export const witExportAdded = defineLanguageRule({
  id: "wit-export-added",
  format: "wit",
  on: "response/world/export/added",
  severity: "non-breaking",
  title: "A world exports something more",
  why: "Hosts get something more to call; those of the old world do not call it.",
  fix: "Nothing has to be done. Components that were built for the old world do not have it yet.",
  message: (facts) => `${facts.subject} exports \`${facts.name}\` as well${noted(facts)}`,
});
