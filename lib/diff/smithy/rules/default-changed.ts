import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const defaultChanged = defineLanguageRule({
  id: "smithy-default-changed",
  format: "smithy",
  on: "request/member/default/changed",
  severity: "breaking",
  title: "A default changed",
  why: "Whoever leaves the member out now means something else.",
  fix: "Keep the default.",
  message: ({ subject, before, after }) => `${subject} has the default ${inWords(after)}, not ${inWords(before)}`,
});
