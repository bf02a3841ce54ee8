import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiChannelParameterLocationChangedCases = defineLanguageCases(
  "asyncapi-channel-parameter-location-changed",
  [
    {
      name: "another field of the payload",
      from: chat({ address: "rooms/{id}", channel: `parameters: { id: { location: "$message.payload#/a" } }` }),
      to: chat({ address: "rooms/{id}", channel: `parameters: { id: { location: "$message.payload#/b" } }` }),
      expected: ["channel room › parameter id › location"],
    },
    {
      name: "its description",
      from: chat({ address: "rooms/{id}", channel: `parameters: { id: { location: "$message.payload#/a" } }` }),
      to: chat({
        address: "rooms/{id}",
        channel: `parameters: { id: { description: The id, location: "$message.payload#/a" } }`,
      }),
      expected: [],
    },
  ],
);
