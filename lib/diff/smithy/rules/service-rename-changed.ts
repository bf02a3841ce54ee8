import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const serviceRenameChanged = defineLanguageRule({
  id: "smithy-service-rename-changed",
  format: "smithy",
  on: "none/service/rename/changed",
  severity: "breaking",
  title: "A shape has another name within its service",
  why: "Generated types change their names with it.",
  fix: "Keep the name that the service gives the shape.",
  message: ({ subject, name, before, after }) =>
    `${subject} calls \`${name}\` ${inWords(after)}, not ${inWords(before)}`,
});
