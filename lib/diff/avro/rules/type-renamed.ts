import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const typeRenamed = defineLanguageRule({
  id: "avro-type-renamed",
  format: "avro",
  on: "response/type/name/changed",
  severity: "dangerous",
  title: "A type has another name, and the old one as an alias",
  why: "Readers with the alias find it in older data; older readers do not know the new name.",
  fix: "Keep the alias for as long as older data is read; move readers before writers.",
  message: ({ subject, before }) => `${subject} was called ${inWords(before)}`,
});
