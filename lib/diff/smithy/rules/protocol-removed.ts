import { defineLanguageRule } from "@/lib/diff/languages/model";

export const protocolRemoved = defineLanguageRule({
  id: "smithy-protocol-removed",
  format: "smithy",
  on: "none/service/protocol/removed",
  severity: "breaking",
  title: "A service no longer speaks a protocol",
  why: "Clients that were generated for the protocol cannot talk to the service.",
  fix: "Keep the protocol until no client uses it.",
  message: ({ subject, name }) => `${subject} no longer speaks \`${name}\``,
});
