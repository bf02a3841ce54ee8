import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiServerHostChangedCases = defineLanguageCases("asyncapi-server-host-changed", [
  {
    name: "another host",
    from: chat({ root: `servers: { live: { host: a.example, protocol: mqtt } }` }),
    to: chat({ root: `servers: { live: { host: b.example, protocol: mqtt } }` }),
    expected: ["server live › host"],
  },
  {
    name: "another protocol",
    from: chat({ root: `servers: { live: { host: a.example, protocol: mqtt } }` }),
    to: chat({ root: `servers: { live: { host: a.example, protocol: amqp } }` }),
    expected: [],
  },
]);
