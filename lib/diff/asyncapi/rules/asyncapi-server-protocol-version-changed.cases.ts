import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiServerProtocolVersionChangedCases = defineLanguageCases(
  "asyncapi-server-protocol-version-changed",
  [
    {
      name: "MQTT 5",
      from: chat({ root: `servers: { live: { host: a.example, protocol: mqtt, protocolVersion: "3.1.1" } }` }),
      to: chat({ root: `servers: { live: { host: a.example, protocol: mqtt, protocolVersion: "5" } }` }),
      expected: ["server live › protocol version"],
    },
    {
      name: "another protocol",
      from: chat({ root: `servers: { live: { host: a.example, protocol: mqtt } }` }),
      to: chat({ root: `servers: { live: { host: a.example, protocol: amqp } }` }),
      expected: [],
    },
  ],
);
