import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const enumValueRemovedCases = defineLanguageCases("smithy-enum-value-removed", [
  {
    name: "in a request",
    from: actModel("structure In { k: K } enum K { A, B }"),
    to: actModel("structure In { k: K } enum K { A }"),
    expected: ["K › B"],
  },
  {
    name: "a value is new",
    from: actModel("structure In { k: K } enum K { A }"),
    to: actModel("structure In { k: K } enum K { A, B }"),
    expected: [],
  },
]);
