import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiMessageContentTypeChangedCases = defineLanguageCases("asyncapi-message-content-type-changed", [
  {
    name: "JSON becomes CBOR",
    from: chat({ message: `contentType: application/json, ` }),
    to: chat({ message: `contentType: application/cbor, ` }),
    expected: ["message say › content type"],
  },
  {
    name: "a format that was not said before",
    from: chat({}),
    to: chat({ message: `contentType: application/cbor, ` }),
    expected: ["message say › content type"],
    severity: "dangerous",
  },
  {
    name: "the usual one is written out",
    from: chat({}),
    to: chat({ message: `contentType: application/json, ` }),
    expected: [],
  },
]);
