import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const fixedSizeChanged = defineLanguageRule({
  id: "avro-fixed-size-changed",
  format: "avro",
  on: "request/fixed/size/changed",
  severity: "breaking",
  title: "A fixed has another size",
  why: "Data of the old size cannot be read, nor the other way round.",
  fix: "Declare a new type for the new size.",
  message: ({ subject, before, after }) => `${subject} has ${inWords(after)} bytes, not ${inWords(before)}`,
});
