import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const authAddedCases = defineLanguageCases("smithy-auth-added", [
  {
    name: "a service allows one more scheme",
    from: modelOf('@httpBearerAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    to: modelOf('@httpBearerAuth @httpBasicAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    expected: ["operation › smithy.api#httpBasicAuth"],
  },
  {
    name: "nothing changed",
    from: modelOf('@httpBearerAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    to: modelOf('@httpBearerAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    expected: [],
  },
]);
