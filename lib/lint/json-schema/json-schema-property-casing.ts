import { defineLanguageLintRule } from "@/lib/lint/rule";
import { schemasOf } from "./schemas-of";

export const propertyCasing = defineLanguageLintRule("json-schema", {
  id: "json-schema-property-casing",
  severity: "hint",
  isOptIn: true,
  title: "Properties are written in one way",
  why: "Who writes documents by hand must look up each name.",
  fix: "Use camelCase for all properties.",
  check: (contract, report) => {
    for (const { properties } of schemasOf(contract)) {
      for (const [name, { place }] of properties ?? []) {
        if (!/^[$@_]?[a-z][a-zA-Z0-9]*$/.test(name)) report({ place }, `\`${name}\` is not written in camelCase.`);
      }
    }
  },
});
