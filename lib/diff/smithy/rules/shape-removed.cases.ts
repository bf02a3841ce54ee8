import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel, modelOf } from "@/lib/diff/smithy/rules/case-models";

export const shapeRemovedCases = defineLanguageCases("smithy-shape-removed", [
  {
    name: "a structure that is used no more is gone",
    from: actModel("structure In { city: City } structure City { name: String }"),
    to: actModel("structure In { city: Town } structure Town { name: String }"),
    expected: ["City"],
  },
  {
    name: "a shape of a library is gone",
    from: modelOf("structure City {} structure Town {}"),
    to: modelOf("structure Town {}"),
    expected: ["City"],
    severity: "breaking",
  },
  {
    name: "a shape is new",
    from: modelOf("structure Town {}"),
    to: modelOf("structure City {} structure Town {}"),
    expected: [],
  },
]);
