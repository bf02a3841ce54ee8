import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiMessageDeprecatedCases = defineLanguageCases("asyncapi-message-deprecated", [
  {
    name: "the extension of many tools",
    from: chat({}),
    to: chat({ message: `x-deprecated: true, ` }),
    expected: ["message say › deprecated"],
  },
  { name: "no longer", from: chat({ message: `x-deprecated: true, ` }), to: chat({}), expected: [] },
]);
