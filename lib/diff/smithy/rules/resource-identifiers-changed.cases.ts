import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const resourceIdentifiersChangedCases = defineLanguageCases("smithy-resource-identifiers-changed", [
  {
    name: "an identifier is new",
    from: modelOf('service Demo { version: "1", resources: [City] } resource City { identifiers: {id: String} }'),
    to: modelOf(
      'service Demo { version: "1", resources: [City] } resource City { identifiers: {id: String, country: String} }',
    ),
    expected: ["City › identifiers"],
  },
  {
    name: "identifiers are in another order",
    from: modelOf(
      'service Demo { version: "1", resources: [City] } resource City { identifiers: {a: String, b: String} }',
    ),
    to: modelOf(
      'service Demo { version: "1", resources: [City] } resource City { identifiers: {b: String, a: String} }',
    ),
    expected: [],
  },
]);
