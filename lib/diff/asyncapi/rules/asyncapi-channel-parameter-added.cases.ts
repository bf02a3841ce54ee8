import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiChannelParameterAddedCases = defineLanguageCases("asyncapi-channel-parameter-added", [
  {
    name: "a parameter beside the address",
    from: chat({}),
    to: chat({ channel: "parameters: { lang: {} }" }),
    expected: ["channel room › parameter lang"],
  },
  {
    name: "another name in the same place",
    from: chat({ address: "rooms/{id}", channel: `parameters: { id: {} }` }),
    to: chat({ address: "rooms/{room}", channel: `parameters: { room: {} }` }),
    expected: [],
  },
]);
