import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const operationOutputChanged = defineLanguageRule({
  id: "smithy-operation-output-changed",
  format: "smithy",
  on: "response/operation/output/changed",
  severity: "breaking",
  title: "An operation has another output",
  why: "Generated clients expect another type.",
  fix: "Keep the output structure, and add optional members to it.",
  message: ({ subject, before, after }) => `${subject} answers \`${inWords(after)}\`, not \`${inWords(before)}\``,
});
