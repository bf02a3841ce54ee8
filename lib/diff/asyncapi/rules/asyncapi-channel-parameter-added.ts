import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A parameter of a channel is newly described. */
export const asyncapiChannelParameterAdded = defineLanguageRule({
  id: "asyncapi-channel-parameter-added",
  format: "asyncapi",
  on: "request/channel-parameter/existence/added",
  severity: "non-breaking",
  title: "A parameter of a channel is newly described",
  why: "Clients may set it; the address is the same as before.",
  fix: "Nothing has to be done.",
  message: (facts) => `Channel parameter ${code(facts.name)} is new`,
});
