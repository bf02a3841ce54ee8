import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A server speaks another protocol. */
export const asyncapiServerProtocolChanged = defineLanguageRule({
  id: "asyncapi-server-protocol-changed",
  format: "asyncapi",
  on: "none/server/protocol/changed",
  severity: "breaking",
  title: "A server speaks another protocol",
  why: "Clients connect with the old protocol, and fail.",
  fix: "Offer the new protocol at a server of its own, and keep the old one for a while.",
  message: (facts) => `Server ${code(facts.name)} speaks ${facts.after}, and spoke ${facts.before}`,
});
