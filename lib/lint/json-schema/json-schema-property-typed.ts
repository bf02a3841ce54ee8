import { defineLanguageLintRule } from "@/lib/lint/rule";
import type { Schema } from "@/lib/specs/model";
import { schemasOf } from "./schemas-of";

export const propertyTyped = defineLanguageLintRule("json-schema", {
  id: "json-schema-property-typed",
  severity: "warning",
  title: "Properties say of which type they are",
  why: "Anything is valid: a number where a text is meant goes through.",
  fix: "Add `type`, `enum`, `const` or a reference to the property.",
  check: (contract, report) => {
    for (const { properties } of schemasOf(contract)) {
      for (const [name, property] of properties ?? []) {
        if (property.always === undefined && !saysType(property))
          report({ place: property.place }, `Nothing says of which type \`${name}\` is.`);
      }
    }
  },
});

function saysType({
  types,
  enum: values,
  allOf,
  anyOf,
  oneOf,
  not,
  if: condition,
  properties,
  items,
}: Schema): boolean {
  return [types, values, allOf, anyOf, oneOf, not, condition, properties, items].some((part) => part !== undefined);
}
