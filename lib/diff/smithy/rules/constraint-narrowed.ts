import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const constraintNarrowed = defineLanguageRule({
  id: "smithy-constraint-narrowed",
  format: "smithy",
  on: "request/constraint/bounds/narrowed",
  severity: "breaking",
  title: "Fewer values are allowed",
  why: "Values that were allowed are refused.",
  fix: "Keep the constraint as wide as it was.",
  message: ({ subject, name, before, after }) =>
    `${subject} allows fewer values: \`${name}\` is ${inWords(after)}, not ${inWords(before)}`,
});
