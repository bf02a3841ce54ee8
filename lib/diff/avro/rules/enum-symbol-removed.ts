import { defineLanguageRule } from "@/lib/diff/languages/model";

export const enumSymbolRemoved = defineLanguageRule({
  id: "avro-enum-symbol-removed",
  format: "avro",
  on: "request/enum/symbol/removed",
  severity: "breaking",
  title: "A symbol of an enumeration was removed",
  why: "Data that holds it cannot be read any more, unless the enumeration has a default.",
  fix: "Keep the symbol, or give the enumeration a default.",
  message: ({ subject }) => `${subject} is gone`,
});
