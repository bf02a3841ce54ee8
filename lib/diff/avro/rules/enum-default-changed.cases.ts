import { defineLanguageCases } from "@/lib/diff/languages/model";
import { schemaOf } from "@/lib/diff/avro/rules/case-schemas";

export const enumDefaultChangedCases = defineLanguageCases("avro-enum-default-changed", [
  {
    name: "another one",
    from: schemaOf("enum A { x, y } = x;"),
    to: schemaOf("enum A { x, y } = y;"),
    expected: ["A"],
  },
  { name: "it is gone", from: schemaOf("enum A { x, y } = x;"), to: schemaOf("enum A { x, y }"), expected: ["A"] },
  {
    name: "it is new",
    from: schemaOf("enum A { x, y }"),
    to: schemaOf("enum A { x, y } = x;"),
    expected: ["A"],
    severity: "non-breaking",
  },
  { name: "the same", from: schemaOf("enum A { x } = x;"), to: schemaOf("enum A { x } = x;"), expected: [] },
]);
