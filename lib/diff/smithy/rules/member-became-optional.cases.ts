import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const memberBecameOptionalCases = defineLanguageCases("smithy-member-became-optional", [
  {
    name: "in an output",
    from: actModel("structure Out { @required a: String }"),
    to: actModel("structure Out { a: String }"),
    expected: ["Out › a"],
  },
  {
    name: "in an input",
    from: actModel("structure In { @required a: String }"),
    to: actModel("structure In { a: String }"),
    expected: ["In › a"],
    severity: "non-breaking",
  },
  {
    name: "with a default instead",
    from: actModel("structure Out { @required a: String }"),
    to: actModel('structure Out { a: String = "x" }'),
    expected: ["Out › a"],
    severity: "non-breaking",
  },
  {
    name: "it became required",
    from: actModel("structure Out { a: String }"),
    to: actModel("structure Out { @required a: String }"),
    expected: [],
  },
]);
