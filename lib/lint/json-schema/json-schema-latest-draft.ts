import { defineLanguageLintRule } from "@/lib/lint/rule";

export const latestDraft = defineLanguageLintRule("json-schema", {
  id: "json-schema-latest-draft",
  severity: "hint",
  isOptIn: true,
  title: "The schema is written in the latest draft",
  why: "Later drafts say more, and new tools begin there.",
  fix: "Move the schema to draft 2020-12.",
  check: (contract, report, document) => {
    if (contract.draft !== "2020-12") report(document.root, `The schema is written in draft ${contract.draft}.`);
  },
});
