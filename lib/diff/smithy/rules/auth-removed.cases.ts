import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const authRemovedCases = defineLanguageCases("smithy-auth-removed", [
  {
    name: "a service drops a scheme",
    from: modelOf('@httpBearerAuth @httpBasicAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    to: modelOf('@httpBearerAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    expected: ["operation › smithy.api#httpBasicAuth"],
  },
  {
    name: "an operation allows one more",
    from: modelOf('@httpBearerAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    to: modelOf('@httpBearerAuth @httpBasicAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    expected: [],
  },
]);
