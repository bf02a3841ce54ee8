import { defineLanguageRule } from "@/lib/diff/languages/model";

export const authAdded = defineLanguageRule({
  id: "smithy-auth-added",
  format: "smithy",
  on: "request/security/scheme/added",
  severity: "non-breaking",
  title: "One more way to prove oneself is accepted",
  why: "Clients that use another are not touched.",
  fix: "Nothing needs to be done.",
  message: ({ subject, name }) => `${subject} also accepts \`${name}\``,
});
