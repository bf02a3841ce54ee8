import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const typeChanged = defineLanguageRule({
  id: "avro-type-changed",
  format: "avro",
  on: "request/type/kind/changed",
  severity: "breaking",
  title: "A type was replaced by another",
  why: "Data of the old type cannot be read as the new one, nor the other way round.",
  fix: "Add a new field for the new type, or make the type a union of both.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)}, not ${inWords(before)}`,
});
