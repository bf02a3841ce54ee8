import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel, modelOf } from "@/lib/diff/smithy/rules/case-models";

export const traitChangedCases = defineLanguageCases("smithy-trait-changed", [
  {
    name: "a trait is gone",
    from: actModel("structure In { @recommended a: String }"),
    to: actModel("structure In { a: String }"),
    expected: ["In › a › smithy.api#recommended"],
  },
  {
    name: "a trait that says that it breaks",
    from: modelOf(
      '@trait(breakingChanges: [{change: "remove"}]) structure key {} service Demo { version: "1", operations: [Act] } operation Act { input: In } structure In { @key a: String }',
    ),
    to: modelOf(
      '@trait(breakingChanges: [{change: "remove"}]) structure key {} service Demo { version: "1", operations: [Act] } operation Act { input: In } structure In { a: String }',
    ),
    expected: ["In › a › demo#key"],
    severity: "breaking",
  },
  {
    name: "a trait is the same",
    from: actModel("structure In { @recommended a: String }"),
    to: actModel("structure In { @recommended a: String }"),
    expected: [],
  },
]);
