import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const serviceRenameChangedCases = defineLanguageCases("smithy-service-rename-changed", [
  {
    name: "a shape is renamed",
    from: modelOf('service Demo { version: "1", operations: [Act] } operation Act { input: In } structure In {}'),
    to: modelOf(
      'service Demo { version: "1", operations: [Act], rename: {"demo#In": "ActIn"} } operation Act { input: In } structure In {}',
    ),
    expected: ["Demo › rename › demo#In"],
  },
  {
    name: "a shape keeps its name",
    from: modelOf('service Demo { version: "1", rename: {"demo#In": "ActIn"} }'),
    to: modelOf('service Demo { version: "1", rename: {"demo#In": "ActIn"} }'),
    expected: [],
  },
]);
