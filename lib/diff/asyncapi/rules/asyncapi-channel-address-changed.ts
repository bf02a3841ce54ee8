import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A channel has another address. */
export const asyncapiChannelAddressChanged = defineLanguageRule({
  id: "asyncapi-channel-address-changed",
  format: "asyncapi",
  on: "none/channel/address/changed",
  severity: "breaking",
  title: "A channel has another address",
  why: "Clients go on using the old address, where nobody sends or listens.",
  fix: "Keep the old address until all clients have moved.",
  message: (facts) =>
    `Channel ${code(facts.name)} is now at ${code(String(facts.after))}, and was at ${code(String(facts.before))}`,
});
