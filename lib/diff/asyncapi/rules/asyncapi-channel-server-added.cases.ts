import { chat, SERVERS } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiChannelServerAddedCases = defineLanguageCases("asyncapi-channel-server-added", [
  {
    name: "one more",
    from: chat({ root: SERVERS, channel: `servers: [{ $ref: "#/servers/live" }]` }),
    to: chat({ root: SERVERS }),
    expected: ["channel room › server test"],
  },
  {
    name: "the same in another order",
    from: chat({ root: SERVERS, channel: `servers: [{ $ref: "#/servers/live" }, { $ref: "#/servers/test" }]` }),
    to: chat({ root: SERVERS, channel: `servers: [{ $ref: "#/servers/test" }, { $ref: "#/servers/live" }]` }),
    expected: [],
  },
]);
