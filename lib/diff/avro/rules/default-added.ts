import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const defaultAdded = defineLanguageRule({
  id: "avro-default-added",
  format: "avro",
  on: "request/field/default/added",
  severity: "non-breaking",
  title: "A default was added",
  why: "Readers can do without the field.",
  fix: "Nothing needs to be done.",
  message: ({ subject, after }) => `${subject} has the default ${inWords(after)}`,
});
