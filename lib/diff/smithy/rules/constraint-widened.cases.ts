import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const constraintWidenedCases = defineLanguageCases("smithy-constraint-widened", [
  {
    name: "in an answer",
    from: actModel("structure Out { @length(max: 10) a: String }"),
    to: actModel("structure Out { @length(max: 20) a: String }"),
    expected: ["Out › a › length"],
  },
  {
    name: "in a request",
    from: actModel("structure In { @range(min: 1) a: Integer }"),
    to: actModel("structure In { a: Integer }"),
    expected: ["In › a › range"],
    severity: "non-breaking",
  },
  {
    name: "less is allowed",
    from: actModel("structure In { @length(max: 20) a: String }"),
    to: actModel("structure In { @length(max: 10) a: String }"),
    expected: [],
  },
]);
