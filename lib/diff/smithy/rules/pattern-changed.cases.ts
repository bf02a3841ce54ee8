import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const patternChangedCases = defineLanguageCases("smithy-pattern-changed", [
  {
    name: "another pattern in a request",
    from: actModel('structure In { @pattern("^a+$") a: String }'),
    to: actModel('structure In { @pattern("^b+$") a: String }'),
    expected: ["In › a › pattern"],
  },
  {
    name: "a pattern that allows more",
    from: actModel('structure In { @pattern("^[a-c]{1,3}$") a: String }'),
    to: actModel('structure In { @pattern("^[a-z]{1,3}$") a: String }'),
    expected: ["In › a › pattern"],
    severity: "non-breaking",
  },
  {
    name: "a pattern is gone from a request",
    from: actModel('structure In { @pattern("^a+$") a: String }'),
    to: actModel("structure In { a: String }"),
    expected: ["In › a › pattern"],
    severity: "non-breaking",
  },
  {
    name: "the same pattern",
    from: actModel('structure In { @pattern("^a+$") a: String }'),
    to: actModel('structure In { @pattern("^a+$") a: String }'),
    expected: [],
  },
]);
