import { defineLanguageLintRule } from "@/lib/lint/rule";

export const idNamed = defineLanguageLintRule("json-schema", {
  id: "json-schema-id-named",
  severity: "info",
  isOptIn: true,
  title: "The schema has an address",
  why: "Others can refer to it only by the name of its file, which changes with the place.",
  fix: "Add an `$id` with an address that stays.",
  check: (contract, report, document) => {
    if (contract.id === undefined) report(document.root, "The schema has no `$id`.");
  },
});
