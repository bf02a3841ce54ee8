import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const constraintWidened = defineLanguageRule({
  id: "smithy-constraint-widened",
  format: "smithy",
  on: "response/constraint/bounds/widened",
  severity: "dangerous",
  title: "More values are allowed",
  why: "Callers may receive values that they did not expect, such as longer texts than they have room for.",
  fix: "Tell callers, or keep the constraint for answers.",
  message: ({ subject, name, before, after }) =>
    `${subject} allows more values: \`${name}\` is ${inWords(after)}, not ${inWords(before)}`,
});
