import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const constraintNarrowedCases = defineLanguageCases("smithy-constraint-narrowed", [
  {
    name: "a length in a request",
    from: actModel("structure In { @length(max: 20) a: String }"),
    to: actModel("structure In { @length(max: 10) a: String }"),
    expected: ["In › a › length"],
  },
  {
    name: "a range of a shape in a request",
    from: actModel("structure In { a: N } integer N"),
    to: actModel("structure In { a: N } @range(min: 1) integer N"),
    expected: ["N › range"],
  },
  {
    name: "in an answer",
    from: actModel("structure Out { @length(max: 20) a: String }"),
    to: actModel("structure Out { @length(max: 10) a: String }"),
    expected: ["Out › a › length"],
    severity: "non-breaking",
  },
  {
    name: "more is allowed",
    from: actModel("structure In { @length(max: 10) a: String }"),
    to: actModel("structure In { @length(max: 20) a: String }"),
    expected: [],
  },
]);
