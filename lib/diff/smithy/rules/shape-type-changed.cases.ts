import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const shapeTypeChangedCases = defineLanguageCases("smithy-shape-type-changed", [
  {
    name: "a number became a text",
    from: actModel("structure In { n: Count } integer Count"),
    to: actModel("structure In { n: Count } string Count"),
    expected: ["Count"],
  },
  {
    name: "an enumeration is written in the new way",
    from: actModel('structure In { k: Kind } @enum([{name: "A", value: "a"}]) string Kind'),
    to: actModel('structure In { k: Kind } enum Kind { A = "a" }'),
    expected: [],
  },
]);
