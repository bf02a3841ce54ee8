import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const defaultChanged = defineLanguageRule({
  id: "avro-default-changed",
  format: "avro",
  on: "request/field/default/changed",
  severity: "dangerous",
  title: "A default changed",
  why: "Readers of data without the field take another value.",
  fix: "Keep the default.",
  message: ({ subject, before, after }) => `${subject} has the default ${inWords(after)}, not ${inWords(before)}`,
});
