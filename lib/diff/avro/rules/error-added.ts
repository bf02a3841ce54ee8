import { defineLanguageRule } from "@/lib/diff/languages/model";

export const errorAdded = defineLanguageRule({
  id: "avro-error-added",
  format: "avro",
  on: "response/error/existence/added",
  severity: "breaking",
  title: "A message may answer one more error",
  why: "Older callers cannot read it.",
  fix: "Answer it as a text, or add a new message.",
  message: ({ subject, name }) => `${subject} may answer the error \`${name}\``,
});
