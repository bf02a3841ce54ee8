import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const typeNarrowed = defineLanguageRule({
  id: "avro-type-narrowed",
  format: "avro",
  on: "request/type/kind/narrowed",
  severity: "breaking",
  title: "A type was replaced by a narrower one",
  why: "Data of the wider type cannot be read as the narrower one.",
  fix: "Keep the wider type.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)}, not ${inWords(before)}`,
});
