import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const authDemandedCases = defineLanguageCases("smithy-auth-demanded", [
  {
    name: "anonymous calls are refused",
    from: modelOf('@httpBearerAuth service Demo { version: "1", operations: [Act] } @optionalAuth operation Act {}'),
    to: modelOf('@httpBearerAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    expected: ["operation › auth"],
  },
  {
    name: "anonymous calls are allowed",
    from: modelOf('@httpBearerAuth service Demo { version: "1", operations: [Act] } operation Act {}'),
    to: modelOf('@httpBearerAuth service Demo { version: "1", operations: [Act] } @optionalAuth operation Act {}'),
    expected: [],
  },
]);
