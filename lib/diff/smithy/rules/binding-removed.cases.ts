import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const bindingRemovedCases = defineLanguageCases("smithy-binding-removed", [
  {
    name: "an operation left its resource",
    from: modelOf(
      'service Demo { version: "1", operations: [Act], resources: [City] } resource City { operations: [Act] } operation Act {}',
    ),
    to: modelOf(
      'service Demo { version: "1", operations: [Act], resources: [City] } resource City {} operation Act {}',
    ),
    expected: ["operation › City"],
  },
  {
    name: "an operation joined a resource",
    from: modelOf(
      'service Demo { version: "1", operations: [Act], resources: [City] } resource City {} operation Act {}',
    ),
    to: modelOf(
      'service Demo { version: "1", operations: [Act], resources: [City] } resource City { operations: [Act] } operation Act {}',
    ),
    expected: [],
  },
]);
