import { defineLanguageRule } from "@/lib/diff/languages/model";

export const errorRemoved = defineLanguageRule({
  id: "smithy-error-removed",
  format: "smithy",
  on: "response/error/existence/removed",
  severity: "dangerous",
  title: "An operation no longer declares an error",
  why: "Generated code that catches it does not compile; whatever is answered instead is not handled.",
  fix: "Keep the error declared.",
  message: ({ subject, name }) => `${subject} no longer declares the error \`${name}\``,
});
