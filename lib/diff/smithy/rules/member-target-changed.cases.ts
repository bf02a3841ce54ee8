import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const memberTargetChangedCases = defineLanguageCases("smithy-member-target-changed", [
  {
    name: "another type",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { a: Integer }"),
    expected: ["In › a"],
  },
  {
    name: "another name for the same type",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { a: Name } string Name"),
    expected: ["In › a"],
    severity: "non-breaking",
  },
  {
    name: "another structure",
    from: actModel("structure In { a: City } structure City { n: String } structure Town { n: String }"),
    to: actModel("structure In { a: Town } structure City { n: String } structure Town { n: String }"),
    expected: ["In › a"],
    severity: "dangerous",
  },
  {
    name: "the same type",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { a: String }"),
    expected: [],
  },
]);
