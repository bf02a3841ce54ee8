import { defineLanguageLintRule } from "@/lib/lint/rule";
import { typeSites } from "@/lib/lint/avro/type-sites";

export const avroEnumSymbolCasing = defineLanguageLintRule("avro", {
  id: "avro-enum-symbol-casing",
  severity: "info",
  isOptIn: true,
  title: "Symbols are in UPPER_SNAKE_CASE",
  why: "Generated constants take these names.",
  fix: "Write new symbols as `NOT_FOUND`; symbols cannot be renamed.",
  check: (contract, report, document) => {
    for (const { type, site } of typeSites(contract, document))
      for (const symbol of type.symbols)
        if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(symbol))
          report(site, `The symbol \`${symbol}\` is not in UPPER_SNAKE_CASE.`, { subject: symbol });
  },
});
