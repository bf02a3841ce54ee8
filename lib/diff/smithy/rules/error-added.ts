import { defineLanguageRule } from "@/lib/diff/languages/model";

export const errorAdded = defineLanguageRule({
  id: "smithy-error-added",
  format: "smithy",
  on: "response/error/existence/added",
  severity: "dangerous",
  title: "An operation may answer one more error",
  why: "Callers that met none before cannot handle it; it is safe only under conditions that are new, too.",
  fix: "Answer it only where the request asks for something new, or document how callers treat it.",
  message: ({ subject, name }) => `${subject} may answer the error \`${name}\``,
});
