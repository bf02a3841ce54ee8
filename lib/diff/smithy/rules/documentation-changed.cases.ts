import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const documentationChangedCases = defineLanguageCases("smithy-documentation-changed", [
  {
    name: "other words",
    from: actModel("structure In { /// One.\na: String }"),
    to: actModel("structure In { /// Two.\na: String }"),
    expected: ["In › a"],
  },
  {
    name: "the same words",
    from: actModel("structure In { /// One.\na: String }"),
    to: actModel('structure In { @documentation("One.") a: String }'),
    expected: [],
  },
]);
