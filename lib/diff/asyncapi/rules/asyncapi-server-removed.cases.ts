import { chat, SERVERS } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiServerRemovedCases = defineLanguageCases("asyncapi-server-removed", [
  {
    name: "one of two",
    from: chat({ root: SERVERS }),
    to: chat({ root: `servers: { live: { host: a.example, protocol: mqtt } }` }),
    expected: ["server test"],
  },
  {
    name: "another name for the same host",
    from: chat({ root: `servers: { live: { host: a.example, protocol: mqtt } }` }),
    to: chat({ root: `servers: { main: { host: a.example, protocol: mqtt } }` }),
    expected: [],
  },
]);
