import { defineLanguageLintRule } from "@/lib/lint/rule";

export const draftNamed = defineLanguageLintRule("json-schema", {
  id: "json-schema-draft-named",
  severity: "warning",
  title: "The schema says in which draft it is written",
  why: "Validators guess the draft, and guess differently: `items`, `$ref` and `dependencies` then mean different things.",
  fix: "Add `$schema` with the address of the draft.",
  check: (contract, report, document) => {
    if (contract.metaSchema === undefined) report(document.root, "Nothing says in which draft the schema is written.");
  },
});
