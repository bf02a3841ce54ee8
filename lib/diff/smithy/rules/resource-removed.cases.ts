import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const resourceRemovedCases = defineLanguageCases("smithy-resource-removed", [
  {
    name: "a resource is gone",
    from: modelOf('service Demo { version: "1", resources: [City] } resource City { identifiers: {id: String} }'),
    to: modelOf('service Demo { version: "1" }'),
    expected: ["City"],
  },
  {
    name: "a resource is new",
    from: modelOf('service Demo { version: "1" }'),
    to: modelOf('service Demo { version: "1", resources: [City] } resource City { identifiers: {id: String} }'),
    expected: [],
  },
]);
