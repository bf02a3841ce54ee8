import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const requiredMemberAddedCases = defineLanguageCases("smithy-required-member-added", [
  {
    name: "an input demands one more",
    from: actModel("structure In { a: String }"),
    to: actModel("structure In { a: String, @required b: String }"),
    expected: ["In › b"],
  },
  {
    name: "an output always has one more",
    from: actModel("structure Out { a: String }"),
    to: actModel("structure Out { a: String, @required b: String }"),
    expected: ["Out › b"],
    severity: "non-breaking",
  },
  {
    name: "what is new has a default",
    from: actModel("structure In { a: String }"),
    to: actModel('structure In { a: String, @required b: String = "x" }'),
    expected: [],
  },
]);
