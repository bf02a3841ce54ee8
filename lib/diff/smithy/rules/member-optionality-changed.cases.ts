import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const memberOptionalityChangedCases = defineLanguageCases("smithy-member-optionality-changed", [
  {
    name: "an output member became required",
    from: actModel("structure Out { a: String }"),
    to: actModel("structure Out { @required a: String }"),
    expected: ["Out › a"],
  },
  {
    name: "a member got a default",
    from: actModel("structure Out { a: Integer }"),
    to: actModel("structure Out { a: Integer = 0 }"),
    expected: ["Out › a"],
  },
  {
    name: "a required member got a default",
    from: actModel("structure Out { @required a: Integer }"),
    to: actModel("structure Out { a: Integer = 0 }"),
    expected: [],
  },
  {
    name: "in an input it does not matter",
    from: actModel("@input structure In { a: Integer }"),
    to: actModel("@input structure In { a: Integer = 0 }"),
    expected: [],
  },
]);
