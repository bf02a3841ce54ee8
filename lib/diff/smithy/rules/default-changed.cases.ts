import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const defaultChangedCases = defineLanguageCases("smithy-default-changed", [
  {
    name: "another default",
    from: actModel("structure In { a: Integer = 1 }"),
    to: actModel("structure In { a: Integer = 2 }"),
    expected: ["In › a"],
  },
  {
    name: "the default is gone",
    from: actModel("structure In { a: Integer = 1 }"),
    to: actModel("structure In { a: Integer }"),
    expected: ["In › a"],
  },
  {
    name: "a default is new",
    from: actModel("@input structure In { a: Integer }"),
    to: actModel("@input structure In { a: Integer = 1 }"),
    expected: [],
  },
]);
