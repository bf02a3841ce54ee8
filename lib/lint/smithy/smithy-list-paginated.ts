import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

export const smithyListPaginated = defineLanguageLintRule("smithy", {
  id: "smithy-list-paginated",
  severity: "info",
  title: "Operations that list are paged",
  why: "A list that grows makes answers larger until they fail; paging later breaks callers.",
  fix: "Add `@paginated`, with a token in the input and in the output.",
  check: (contract, report, document) => {
    for (const { shape, site } of shapesOf(contract, document)) {
      if (
        shape.type !== "operation" ||
        !/^(?:List|Search|Query|Scan)[A-Z]/.test(shape.name) ||
        hasTrait(shape, "paginated")
      )
        continue;
      const output = contract.shapes.get(shape.operation?.output.target ?? "");
      const lists = [...(output?.members.values() ?? [])].some(
        ({ target }) => contract.shapes.get(target)?.type === "list",
      );
      if (lists) report(site, `\`${shape.name}\` answers a list, and is not paged.`);
    }
  },
});
