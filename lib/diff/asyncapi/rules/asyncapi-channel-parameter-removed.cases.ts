import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

/** Two channels that have the same parameters. */
const halls = (parameters: string): string => {
  const extra = `parameters: {${parameters}}`;
  const hall = `  hall: { address: halls, ${extra}, messages: { cry: { payload: { type: string } } } }`;
  const crying = `  cry: { action: receive, channel: { $ref: "#/channels/hall" } }`;
  return chat({ channel: extra })
    .replace("channels:", `channels:\n${hall}`)
    .replace("operations:", `operations:\n${crying}`);
};

export const asyncapiChannelParameterRemovedCases = defineLanguageCases("asyncapi-channel-parameter-removed", [
  {
    name: "a parameter beside the address",
    from: chat({ channel: "parameters: { lang: {} }" }),
    to: chat({}),
    expected: ["channel room › parameter lang"],
  },
  {
    name: "parameters of one name on two channels",
    from: halls(" lang: {} "),
    to: halls(""),
    expected: ["channel hall › parameter lang", "channel room › parameter lang"],
  },
  { name: "a new one", from: chat({}), to: chat({ channel: "parameters: { lang: {} }" }), expected: [] },
]);
