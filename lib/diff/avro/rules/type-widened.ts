import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const typeWidened = defineLanguageRule({
  id: "avro-type-widened",
  format: "avro",
  on: "response/type/kind/widened",
  severity: "dangerous",
  title: "A type was replaced by a wider one",
  why: "Older data is read as the wider type; older readers cannot read what is written with it.",
  fix: "Move all readers before the first writer.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)}, not ${inWords(before)}`,
});
