import { defineLanguageRule } from "@/lib/diff/languages/model";

export const authRemoved = defineLanguageRule({
  id: "smithy-auth-removed",
  format: "smithy",
  on: "request/security/scheme/removed",
  severity: "breaking",
  title: "A way to prove oneself was removed",
  why: "Clients that use it are refused.",
  fix: "Keep it until no client uses it.",
  message: ({ subject, name }) => `${subject} no longer accepts \`${name}\``,
});
