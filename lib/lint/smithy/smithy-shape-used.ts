import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { usageOf } from "@/lib/specs/smithy/usage";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

export const smithyShapeUsed = defineLanguageLintRule("smithy", {
  id: "smithy-shape-used",
  severity: "info",
  title: "Every shape is used",
  why: "What no operation reaches is read, translated and kept up for nobody.",
  fix: "Remove the shape, or use it.",
  check: (contract, report, document) => {
    if (contract.operations.length === 0) return;
    const usage = usageOf(contract);
    const named = new Set(
      [...contract.shapes.values()].flatMap(({ entity }) =>
        [...(entity?.identifiers.values() ?? []), ...(entity?.properties.values() ?? [])].map(({ target }) => target),
      ),
    );
    const mixed = new Set([...contract.shapes.values()].flatMap(({ mixins }) => mixins.map(({ target }) => target)));
    for (const { shape, site } of shapesOf(contract, document)) {
      if (shape.entity || shape.type === "operation" || hasTrait(shape, "trait") || hasTrait(shape, "mixin")) continue;
      if (usage(shape.id) || named.has(shape.id) || mixed.has(shape.id)) continue;
      report(site, `No operation reaches \`${shape.name}\`.`);
    }
  },
});
