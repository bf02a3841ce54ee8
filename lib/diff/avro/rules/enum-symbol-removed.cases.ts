import { defineLanguageCases } from "@/lib/diff/languages/model";
import { schemaOf } from "@/lib/diff/avro/rules/case-schemas";

export const enumSymbolRemovedCases = defineLanguageCases("avro-enum-symbol-removed", [
  { name: "without a default", from: schemaOf("enum A { x, y }"), to: schemaOf("enum A { x }"), expected: ["A › y"] },
  {
    name: "with a default",
    from: schemaOf("enum A { x, y } = x;"),
    to: schemaOf("enum A { x } = x;"),
    expected: ["A › y"],
    severity: "dangerous",
  },
  { name: "a symbol is new", from: schemaOf("enum A { x }"), to: schemaOf("enum A { x, y }"), expected: [] },
]);
