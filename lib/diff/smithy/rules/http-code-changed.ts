import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const httpCodeChanged = defineLanguageRule({
  id: "smithy-http-code-changed",
  format: "smithy",
  on: "response/operation/status/changed",
  severity: "breaking",
  title: "An operation answers another status",
  why: "Clients that wait for the old one take the answer for a failure.",
  fix: "Keep the status.",
  message: ({ subject, before, after }) => `${subject} answers ${inWords(after)}, not ${inWords(before)}`,
});
