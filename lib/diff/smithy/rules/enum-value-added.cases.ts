import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const enumValueAddedCases = defineLanguageCases("smithy-enum-value-added", [
  {
    name: "in an answer",
    from: actModel("structure Out { k: K } enum K { A }"),
    to: actModel("structure Out { k: K } enum K { A, B }"),
    expected: ["K › B"],
  },
  {
    name: "in a request",
    from: actModel("structure In { k: K } enum K { A }"),
    to: actModel("structure In { k: K } enum K { A, B }"),
    expected: ["K › B"],
    severity: "non-breaking",
  },
  {
    name: "nothing is new",
    from: actModel("structure Out { k: K } enum K { A }"),
    to: actModel("structure Out { k: K } enum K { A }"),
    expected: [],
  },
]);
