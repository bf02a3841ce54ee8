import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const memberOrderChangedCases = defineLanguageCases("smithy-member-order-changed", [
  {
    name: "members changed places",
    from: actModel("structure In { a: String, b: String }"),
    to: actModel("structure In { b: String, a: String }"),
    expected: ["In"],
  },
  {
    name: "a new one is between",
    from: actModel("structure In { a: String, b: String }"),
    to: actModel("structure In { a: String, c: String, b: String }"),
    expected: [],
  },
]);
