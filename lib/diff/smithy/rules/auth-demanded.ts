import { defineLanguageRule } from "@/lib/diff/languages/model";

export const authDemanded = defineLanguageRule({
  id: "smithy-auth-demanded",
  format: "smithy",
  on: "request/security/anonymous/refused",
  severity: "breaking",
  title: "Callers must prove who they are",
  why: "Calls without credentials, which were allowed, are refused.",
  fix: "Keep `@optionalAuth`, or announce the change and give a new version.",
  message: ({ subject }) => `${subject} no longer allows calls without credentials`,
});
