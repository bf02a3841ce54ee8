import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const serviceAddedCases = defineLanguageCases("smithy-service-added", [
  {
    name: "a service is new",
    from: modelOf('service Demo { version: "1" }'),
    to: modelOf('service Demo { version: "1" } service Other { version: "1" }'),
    expected: ["Other"],
  },
  {
    name: "a service is gone",
    from: modelOf('service Demo { version: "1" } service Other { version: "1" }'),
    to: modelOf('service Demo { version: "1" }'),
    expected: [],
  },
]);
