import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiChannelDescriptionChangedCases = defineLanguageCases("asyncapi-channel-description-changed", [
  {
    name: "a description",
    from: chat({ channel: "description: One" }),
    to: chat({ channel: "description: Two" }),
    expected: ["channel room › description"],
  },
  {
    name: "the same words",
    from: chat({ channel: "description: One" }),
    to: chat({ channel: `"description": "One"` }),
    expected: [],
  },
]);
