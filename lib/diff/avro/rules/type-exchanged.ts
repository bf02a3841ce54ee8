import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const typeExchanged = defineLanguageRule({
  id: "avro-type-exchanged",
  format: "avro",
  on: "none/type/kind/exchanged",
  severity: "dangerous",
  title: "Texts became bytes, or bytes texts",
  why: "Both are read as the other; generated code has another type, and not all bytes are texts.",
  fix: "Keep the type.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)}, not ${inWords(before)}`,
});
