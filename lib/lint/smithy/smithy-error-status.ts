import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { hasTrait, httpOf } from "@/lib/specs/smithy/traits-of";

export const smithyErrorStatus = defineLanguageLintRule("smithy", {
  id: "smithy-error-status",
  severity: "info",
  title: "An error of an HTTP service has a status",
  why: "Without one every client error is a 400, and every server error a 500: callers cannot tell them apart.",
  fix: "Add `@httpError` with the status.",
  check: (contract, report, document) => {
    if (
      !contract.operations.some((id) => {
        const shape = contract.shapes.get(id);
        return shape !== undefined && httpOf(shape) !== undefined;
      })
    )
      return;
    for (const { shape, site } of shapesOf(contract, document)) {
      if (hasTrait(shape, "error") && !hasTrait(shape, "httpError"))
        report(site, `The error \`${shape.name}\` has no HTTP status.`);
    }
  },
});
