import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const deprecationRemovedCases = defineLanguageCases("smithy-deprecation-removed", [
  {
    name: "a member is no longer deprecated",
    from: actModel("structure In { @deprecated a: String }"),
    to: actModel("structure In { a: String }"),
    expected: ["In › a"],
  },
  {
    name: "it is now",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { @deprecated a: String }"),
    expected: [],
  },
]);
