import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const logicalTypeChanged = defineLanguageRule({
  id: "avro-logical-type-changed",
  format: "avro",
  on: "none/type/logical/changed",
  severity: "dangerous",
  title: "A type means something else",
  why: "The bytes are read; they are taken for another thing, such as another unit of time.",
  fix: "Add a new field for the new meaning.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)}, not ${inWords(before)}`,
});
