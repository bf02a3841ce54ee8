import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const sensitivityRemovedCases = defineLanguageCases("smithy-sensitivity-removed", [
  {
    name: "a mark is gone",
    from: actModel("structure In { s: S } @sensitive string S"),
    to: actModel("structure In { s: S } string S"),
    expected: ["S"],
  },
  {
    name: "a mark is new",
    from: actModel("structure In { s: S } string S"),
    to: actModel("structure In { s: S } @sensitive string S"),
    expected: [],
  },
]);
