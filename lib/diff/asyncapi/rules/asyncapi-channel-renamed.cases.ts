import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiChannelRenamedCases = defineLanguageCases("asyncapi-channel-renamed", [
  {
    name: "the same address",
    from: chat({}),
    to: chat({}).replaceAll("room:", "lounge:").replaceAll("channels/room", "channels/lounge"),
    expected: ["channel lounge › name"],
  },
  { name: "another address", from: chat({}), to: chat({ address: "lounge" }), expected: [] },
]);
