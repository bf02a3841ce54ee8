import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiChannelAddressChangedCases = defineLanguageCases("asyncapi-channel-address-changed", [
  {
    name: "another topic",
    from: chat({ address: "rooms" }),
    to: chat({ address: "v2.rooms" }),
    expected: ["channel room › address"],
  },
  {
    name: "another name of a parameter",
    from: chat({ address: "rooms/{id}", channel: `parameters: { id: {} }` }),
    to: chat({ address: "rooms/{room}", channel: `parameters: { room: {} }` }),
    expected: [],
  },
]);
