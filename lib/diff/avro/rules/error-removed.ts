import { defineLanguageRule } from "@/lib/diff/languages/model";

export const errorRemoved = defineLanguageRule({
  id: "avro-error-removed",
  format: "avro",
  on: "response/error/existence/removed",
  severity: "non-breaking",
  title: "A message no longer declares an error",
  why: "Callers that handle it are never called to.",
  fix: "Nothing needs to be done.",
  message: ({ subject, name }) => `${subject} no longer declares the error \`${name}\``,
});
