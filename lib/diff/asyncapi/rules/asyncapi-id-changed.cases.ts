import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiIdChangedCases = defineLanguageCases("asyncapi-id-changed", [
  { name: "another URN", from: chat({ root: "id: urn:a" }), to: chat({ root: "id: urn:b" }), expected: ["id"] },
  { name: "the same", from: chat({ root: "id: urn:a" }), to: chat({ root: `id: "urn:a"` }), expected: [] },
]);
