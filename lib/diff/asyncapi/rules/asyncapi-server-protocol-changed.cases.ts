import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiServerProtocolChangedCases = defineLanguageCases("asyncapi-server-protocol-changed", [
  {
    name: "Kafka in the clear",
    from: chat({ root: `servers: { live: { host: a.example, protocol: kafka-secure } }` }),
    to: chat({ root: `servers: { live: { host: a.example, protocol: kafka } }` }),
    expected: ["server live › protocol"],
  },
  {
    name: "another host",
    from: chat({ root: `servers: { live: { host: a.example, protocol: kafka } }` }),
    to: chat({ root: `servers: { live: { host: b.example, protocol: kafka } }` }),
    expected: [],
  },
]);
