import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const enumNameChangedCases = defineLanguageCases("smithy-enum-name-changed", [
  {
    name: "a name changed",
    from: actModel('structure In { k: K } enum K { A = "a" }'),
    to: actModel('structure In { k: K } enum K { B = "a" }'),
    expected: ["K › a"],
  },
  {
    name: "a name is written that was meant",
    from: actModel('structure In { k: K } @enum([{value: "A"}]) string K'),
    to: actModel('structure In { k: K } enum K { First = "A" }'),
    expected: [],
  },
]);
