import { defineLanguageRule } from "@/lib/diff/languages/model";

export const enumSymbolAdded = defineLanguageRule({
  id: "avro-enum-symbol-added",
  format: "avro",
  on: "response/enum/symbol/added",
  severity: "dangerous",
  title: "An enumeration has one more symbol",
  why: "Older readers cannot read it, unless their enumeration has a default.",
  fix: "Give the enumeration a default, and move readers before writers.",
  message: ({ subject }) => `${subject} is new`,
});
