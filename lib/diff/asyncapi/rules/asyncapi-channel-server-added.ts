import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A channel is on one more server. */
export const asyncapiChannelServerAdded = defineLanguageRule({
  id: "asyncapi-channel-server-added",
  format: "asyncapi",
  on: "none/channel/server/added",
  severity: "non-breaking",
  title: "A channel is on one more server",
  why: "Clients may use it there; none has to.",
  fix: "Nothing has to be done.",
  message: (facts) => `Channel ${code(facts.name)} is now on server ${code(String(facts.after))}, too`,
});
