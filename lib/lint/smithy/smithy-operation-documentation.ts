import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

export const smithyOperationDocumentation = defineLanguageLintRule("smithy", {
  id: "smithy-operation-documentation",
  severity: "warning",
  title: "Services and operations are documented",
  why: "Whoever reads the API must guess what they are for.",
  fix: "Write a documentation comment, `///`, before the declaration.",
  check: (contract, report, document) => {
    for (const { shape, site } of shapesOf(contract, document)) {
      if ((shape.type !== "service" && shape.type !== "operation") || hasTrait(shape, "documentation")) continue;
      report(site, `The ${shape.type} \`${shape.name}\` has no documentation.`);
    }
  },
});
