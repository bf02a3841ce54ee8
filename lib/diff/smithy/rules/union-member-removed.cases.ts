import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const unionMemberRemovedCases = defineLanguageCases("smithy-union-member-removed", [
  {
    name: "in a request",
    from: actModel("structure In { u: U } union U { a: String, b: String }"),
    to: actModel("structure In { u: U } union U { a: String }"),
    expected: ["U › b"],
  },
  {
    name: "one is new",
    from: actModel("structure In { u: U } union U { a: String }"),
    to: actModel("structure In { u: U } union U { a: String, b: String }"),
    expected: [],
  },
]);
