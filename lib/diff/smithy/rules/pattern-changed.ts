import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const patternChanged = defineLanguageRule({
  id: "smithy-pattern-changed",
  format: "smithy",
  on: "request/constraint/pattern/changed",
  severity: "breaking",
  title: "A text must look different",
  why: "Texts that were allowed may be refused.",
  fix: "Keep the pattern, or make sure that it allows whatever the old one did.",
  message: ({ subject, before, after }) => `${subject} has the pattern ${inWords(after)}, not ${inWords(before)}`,
});
