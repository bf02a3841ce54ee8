import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const resourceAddedCases = defineLanguageCases("smithy-resource-added", [
  {
    name: "a resource is new",
    from: modelOf('service Demo { version: "1" }'),
    to: modelOf('service Demo { version: "1", resources: [City] } resource City { identifiers: {id: String} }'),
    expected: ["City"],
  },
  {
    name: "a resource is the same",
    from: modelOf('service Demo { version: "1", resources: [City] } resource City {}'),
    to: modelOf('service Demo { version: "1", resources: [City] } resource City {}'),
    expected: [],
  },
]);
