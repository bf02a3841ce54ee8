import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A parameter of a channel is no longer described. */
export const asyncapiChannelParameterRemoved = defineLanguageRule({
  id: "asyncapi-channel-parameter-removed",
  format: "asyncapi",
  on: "request/channel-parameter/existence/removed",
  severity: "dangerous",
  title: "A parameter of a channel is no longer described",
  why: "Clients that set it are no longer heard, or must guess what is allowed.",
  fix: "Keep the parameter, or tell the clients what takes its place.",
  message: (facts) => `Channel parameter ${code(facts.name)} is no longer described`,
});
