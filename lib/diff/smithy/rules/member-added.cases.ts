import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const memberAddedCases = defineLanguageCases("smithy-member-added", [
  {
    name: "an input has one more",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { a: String, b: String }"),
    expected: ["In › b"],
  },
  {
    name: "a required one is another matter",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { a: String, @required b: String }"),
    expected: [],
  },
]);
