import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The value of a channel parameter is taken from elsewhere. */
export const asyncapiChannelParameterLocationChanged = defineLanguageRule({
  id: "asyncapi-channel-parameter-location-changed",
  format: "asyncapi",
  on: "none/channel-parameter/location/changed",
  severity: "dangerous",
  title: "The value of a channel parameter is taken from elsewhere",
  why: "Senders that write the value in the old place reach the wrong address.",
  fix: "Write the value in both places for a while.",
  message: (facts) =>
    `The value of channel parameter ${code(facts.name)} is ${facts.after ? `now taken from ${facts.after}` : "no longer taken from a message"}`,
});
