import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const unionMemberAddedCases = defineLanguageCases("smithy-union-member-added", [
  {
    name: "in an answer",
    from: actModel("structure Out { u: U } union U { a: String }"),
    to: actModel("structure Out { u: U } union U { a: String, b: String }"),
    expected: ["U › b"],
  },
  {
    name: "in a request",
    from: actModel("structure In { u: U } union U { a: String }"),
    to: actModel("structure In { u: U } union U { a: String, b: String }"),
    expected: ["U › b"],
    severity: "non-breaking",
  },
  {
    name: "nothing is new",
    from: actModel("structure Out { u: U } union U { a: String }"),
    to: actModel("structure Out { u: U } union U { a: String }"),
    expected: [],
  },
]);
