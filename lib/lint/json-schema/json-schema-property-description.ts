import { defineLanguageLintRule } from "@/lib/lint/rule";
import { schemasOf } from "./schemas-of";

export const propertyDescription = defineLanguageLintRule("json-schema", {
  id: "json-schema-property-description",
  severity: "info",
  title: "Properties are described",
  why: "A name is not an explanation; what is not described counts towards the entropy of the contract.",
  fix: "Add a `description` to the property.",
  check: (contract, report) => {
    for (const { properties } of schemasOf(contract)) {
      for (const [name, property] of properties ?? []) {
        if (property.always !== undefined || (property.description ?? property.title ?? "").trim() !== "") continue;
        report({ place: property.place }, `The property \`${name}\` is not described.`);
      }
    }
  },
});
