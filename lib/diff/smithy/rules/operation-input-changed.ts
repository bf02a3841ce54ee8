import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const operationInputChanged = defineLanguageRule({
  id: "smithy-operation-input-changed",
  format: "smithy",
  on: "request/operation/input/changed",
  severity: "breaking",
  title: "An operation has another input",
  why: "Generated clients send another type.",
  fix: "Keep the input structure, and add optional members to it.",
  message: ({ subject, before, after }) => `${subject} is sent \`${inWords(after)}\`, not \`${inWords(before)}\``,
});
