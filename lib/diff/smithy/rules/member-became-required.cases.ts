import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const memberBecameRequiredCases = defineLanguageCases("smithy-member-became-required", [
  {
    name: "in an input",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { @required a: String }"),
    expected: ["In › a"],
  },
  {
    name: "in an output",
    from: actModel("structure Out { a: String }"),
    to: actModel("structure Out { @required a: String }"),
    expected: [],
  },
  {
    name: "with a default",
    from: actModel("structure In { a: String }"),
    to: actModel('structure In { @required a: String = "x" }'),
    expected: [],
  },
]);
