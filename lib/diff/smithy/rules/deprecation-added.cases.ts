import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const deprecationAddedCases = defineLanguageCases("smithy-deprecation-added", [
  {
    name: "a member is deprecated",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { @deprecated a: String }"),
    expected: ["In › a"],
  },
  {
    name: "it was before",
    from: actModel("structure In { @deprecated a: String }"),
    to: actModel("structure In { @deprecated a: String }"),
    expected: [],
  },
]);
