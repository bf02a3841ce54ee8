import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const memberRemovedCases = defineLanguageCases("smithy-member-removed", [
  {
    name: "a member of an input is gone",
    from: actModel("structure In { a: String, b: String }"),
    to: actModel("structure In { a: String }"),
    expected: ["In › b"],
  },
  {
    name: "a member of an output is gone",
    from: actModel("structure Out { a: String, b: String }"),
    to: actModel("structure Out { a: String }"),
    expected: ["Out › b"],
  },
  {
    name: "a member is new",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { a: String, b: String }"),
    expected: [],
  },
]);
