import { defineLanguageCases } from "@/lib/diff/languages/model";
import { schemaOf } from "@/lib/diff/avro/rules/case-schemas";

export const enumSymbolAddedCases = defineLanguageCases("avro-enum-symbol-added", [
  { name: "without a default", from: schemaOf("enum A { x }"), to: schemaOf("enum A { x, y }"), expected: ["A › y"] },
  {
    name: "with a default",
    from: schemaOf("enum A { x } = x;"),
    to: schemaOf("enum A { x, y } = x;"),
    expected: ["A › y"],
    severity: "non-breaking",
  },
  { name: "a symbol is gone", from: schemaOf("enum A { x, y }"), to: schemaOf("enum A { x }"), expected: [] },
]);
