import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

export const smithyShapeNameCasing = defineLanguageLintRule("smithy", {
  id: "smithy-shape-name-casing",
  severity: "warning",
  title: "Names of shapes are in UpperCamelCase",
  why: "Generated types take these names; in another casing they look foreign in every language.",
  fix: "Write the name as `CityForecast`.",
  check: (contract, report, document) => {
    for (const { shape, site } of shapesOf(contract, document)) {
      if (hasTrait(shape, "trait") || /^[A-Z][A-Za-z0-9]*$/.test(shape.name)) continue;
      report(site, `The name \`${shape.name}\` is not in UpperCamelCase.`);
    }
  },
});
