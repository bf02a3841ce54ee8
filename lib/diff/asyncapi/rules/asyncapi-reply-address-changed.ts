import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The answer goes to another place. */
export const asyncapiReplyAddressChanged = defineLanguageRule({
  id: "asyncapi-reply-address-changed",
  format: "asyncapi",
  on: "none/reply/address/changed",
  severity: "breaking",
  title: "The answer goes to another place",
  why: "Clients wait for the answer where it does not come any more.",
  fix: "Keep the old place until all clients have moved.",
  message: (facts) =>
    `The reply goes to ${facts.after ?? "an address that is not said"}, and went to ${facts.before ?? "an address that was not said"}`,
});
