import { chat, SERVERS } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiChannelServerRemovedCases = defineLanguageCases("asyncapi-channel-server-removed", [
  {
    name: "from all servers to one",
    from: chat({ root: SERVERS }),
    to: chat({ root: SERVERS, channel: `servers: [{ $ref: "#/servers/live" }]` }),
    expected: ["channel room › server test"],
  },
  {
    name: "to all servers",
    from: chat({ root: SERVERS, channel: `servers: [{ $ref: "#/servers/live" }]` }),
    to: chat({ root: SERVERS }),
    expected: [],
  },
]);
