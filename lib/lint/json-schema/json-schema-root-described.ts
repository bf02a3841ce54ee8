import { defineLanguageLintRule } from "@/lib/lint/rule";

export const rootDescribed = defineLanguageLintRule("json-schema", {
  id: "json-schema-root-described",
  severity: "warning",
  title: "The schema says what it describes",
  why: "Nobody knows which documents it is for.",
  fix: "Add a `title` or a `description` at the top.",
  check: (contract, report, document) => {
    const { root } = contract;
    if (!root || (root.title ?? root.description ?? "").trim() !== "") return;
    report(document.root, "The schema does not say what it describes.");
  },
});
