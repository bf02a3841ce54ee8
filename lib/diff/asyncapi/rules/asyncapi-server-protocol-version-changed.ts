import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A server speaks another version of its protocol. */
export const asyncapiServerProtocolVersionChanged = defineLanguageRule({
  id: "asyncapi-server-protocol-version-changed",
  format: "asyncapi",
  on: "none/server/protocol-version/changed",
  severity: "dangerous",
  title: "A server speaks another version of its protocol",
  why: "Clients with an older library may not be able to connect.",
  fix: "Check that the libraries of the clients speak the version.",
  message: (facts) =>
    `Server ${code(facts.name)} speaks version ${facts.after ?? "(not said)"} of its protocol, and spoke ${facts.before ?? "(not said)"}`,
});
