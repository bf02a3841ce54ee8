import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A channel is no longer on a server. */
export const asyncapiChannelServerRemoved = defineLanguageRule({
  id: "asyncapi-channel-server-removed",
  format: "asyncapi",
  on: "none/channel/server/removed",
  severity: "breaking",
  title: "A channel is no longer on a server",
  why: "Clients of that server do not find the channel any more.",
  fix: "Keep the channel on the server until its clients have moved.",
  message: (facts) => `Channel ${code(facts.name)} is no longer on server ${code(String(facts.before))}`,
});
