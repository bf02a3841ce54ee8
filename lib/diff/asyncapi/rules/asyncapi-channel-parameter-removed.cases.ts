import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiChannelParameterRemovedCases = defineLanguageCases("asyncapi-channel-parameter-removed", [
  {
    name: "a parameter beside the address",
    from: chat({ channel: "parameters: { lang: {} }" }),
    to: chat({}),
    expected: ["channel room › parameter lang"],
  },
  { name: "a new one", from: chat({}), to: chat({ channel: "parameters: { lang: {} }" }), expected: [] },
]);
