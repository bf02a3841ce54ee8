import { chat, OLD_CHAT } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiSpecificationVersionChangedCases = defineLanguageCases("asyncapi-specification-version-changed", [
  { name: "2.6 becomes 3.0", from: OLD_CHAT, to: chat({ message: `name: say, ` }), expected: ["asyncapi"] },
  { name: "the same version", from: OLD_CHAT, to: OLD_CHAT, expected: [] },
]);
