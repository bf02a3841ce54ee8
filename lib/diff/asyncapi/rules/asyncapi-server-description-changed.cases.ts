import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiServerDescriptionChangedCases = defineLanguageCases("asyncapi-server-description-changed", [
  {
    name: "a description",
    from: chat({ root: `servers: { live: { host: a.example, protocol: mqtt, description: One } }` }),
    to: chat({ root: `servers: { live: { host: a.example, protocol: mqtt, description: Two } }` }),
    expected: ["server live › description"],
  },
  {
    name: "the same words",
    from: chat({ root: `servers: { live: { host: a.example, protocol: mqtt, description: One } }` }),
    to: chat({ root: `servers: { live: { description: One, host: a.example, protocol: mqtt } }` }),
    expected: [],
  },
]);
