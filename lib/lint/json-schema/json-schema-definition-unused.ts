import { defineLanguageLintRule } from "@/lib/lint/rule";
import { schemasOf } from "./schemas-of";

export const definitionUnused = defineLanguageLintRule("json-schema", {
  id: "json-schema-definition-unused",
  severity: "info",
  title: "Named schemas are used",
  why: "What nothing refers to is read, and kept up to date, for nothing.",
  fix: "Refer to the schema, or remove it.",
  check: (contract, report) => {
    const { root, definitions } = contract;
    if (!root) return;
    const used = new Set(schemasOf({ ...contract, definitions: new Map() }));
    for (const [name, schema] of definitions) {
      if (!used.has(schema)) report({ place: schema.place }, `Nothing refers to \`${name}\`.`);
    }
  },
});
