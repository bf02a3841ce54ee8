import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const fieldRenamed = defineLanguageRule({
  id: "avro-field-renamed",
  format: "avro",
  on: "response/field/name/changed",
  severity: "dangerous",
  title: "A field has another name, and the old one as an alias",
  why: "Readers with the alias find it in older data; older readers miss it in newer data, unless it has a default.",
  fix: "Keep the alias for as long as older data is read; move readers before writers.",
  message: ({ subject, before }) => `${subject} was called ${inWords(before)}`,
});
