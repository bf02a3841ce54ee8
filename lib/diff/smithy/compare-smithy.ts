import { defineComparer } from "@/lib/diff/languages/model";
import { compareOperations } from "@/lib/diff/smithy/compare-operations";
import { compareServices } from "@/lib/diff/smithy/compare-services";
import { compareShapes } from "@/lib/diff/smithy/compare-shapes";
import { Comparison } from "@/lib/diff/smithy/comparison";
import { SMITHY_DIFF_RULES } from "@/lib/diff/smithy/rules/index";

/** Compares Smithy models by the published rules of their evolution, and by the side on which a shape travels. */
export const SMITHY_COMPARER = defineComparer({
  format: "smithy",
  rules: SMITHY_DIFF_RULES,
  proof: "a value of a shape, as JSON, that one version allows and a JSON Schema validator of the other refuses",
  compare(from, to, report) {
    const comparison = new Comparison(from, to, report);
    compareServices(comparison);
    compareShapes(comparison, compareOperations(comparison));
  },
});
