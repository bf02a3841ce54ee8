import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const enumDefaultChanged = defineLanguageRule({
  id: "avro-enum-default-changed",
  format: "avro",
  on: "request/enum/default/changed",
  severity: "dangerous",
  title: "The default of an enumeration changed",
  why: "Symbols that readers do not know are read as something else, or cannot be read at all.",
  fix: "Keep the default.",
  message: ({ subject, before, after }) => `${subject} has the default ${inWords(after)}, not ${inWords(before)}`,
});
