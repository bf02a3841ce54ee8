import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const paginationChangedCases = defineLanguageCases("smithy-pagination-changed", [
  {
    name: "paging is gone",
    from: actModel(
      "structure In { n: String } structure Out { n: String }",
      '@readonly @paginated(inputToken: "n", outputToken: "n") operation Act { input: In, output: Out }',
    ),
    to: actModel(
      "structure In { n: String } structure Out { n: String }",
      "@readonly operation Act { input: In, output: Out }",
    ),
    expected: ["operation › paginated"],
  },
  {
    name: "paging names its items, too",
    from: actModel(
      "structure In { n: String } structure Out { n: String, l: L } list L { member: String }",
      '@readonly @paginated(inputToken: "n", outputToken: "n") operation Act { input: In, output: Out }',
    ),
    to: actModel(
      "structure In { n: String } structure Out { n: String, l: L } list L { member: String }",
      '@readonly @paginated(inputToken: "n", outputToken: "n", items: "l") operation Act { input: In, output: Out }',
    ),
    expected: ["operation › paginated"],
    severity: "non-breaking",
  },
  {
    name: "paging is new",
    from: actModel(
      "structure In { n: String } structure Out { n: String }",
      "@readonly operation Act { input: In, output: Out }",
    ),
    to: actModel(
      "structure In { n: String } structure Out { n: String }",
      '@readonly @paginated(inputToken: "n", outputToken: "n") operation Act { input: In, output: Out }',
    ),
    expected: [],
  },
]);
