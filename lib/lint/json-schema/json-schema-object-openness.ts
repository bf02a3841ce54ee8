import { defineLanguageLintRule } from "@/lib/lint/rule";
import { schemasOf } from "./schemas-of";

export const objectOpenness = defineLanguageLintRule("json-schema", {
  id: "json-schema-object-openness",
  severity: "hint",
  isOptIn: true,
  title: "Objects say whether they may have further properties",
  why: "Whether a property can be added later without a break depends on it.",
  fix: "Write `additionalProperties: false`, or `true` where anything else is welcome.",
  check: (contract, report) => {
    for (const schema of schemasOf(contract)) {
      if (schema.properties === undefined || schema.properties.size === 0) continue;
      if (schema.additionalProperties !== undefined || schema.unevaluatedProperties !== undefined) continue;
      report({ place: schema.place }, "The object does not say whether it may have further properties.");
    }
  },
});
