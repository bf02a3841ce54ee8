import { defineLanguageRule } from "@/lib/diff/languages/model";

export const protocolAdded = defineLanguageRule({
  id: "smithy-protocol-added",
  format: "smithy",
  on: "none/service/protocol/added",
  severity: "non-breaking",
  title: "A service speaks one more protocol",
  why: "Clients of the others are not touched.",
  fix: "Nothing needs to be done.",
  message: ({ subject, name }) => `${subject} also speaks \`${name}\``,
});
