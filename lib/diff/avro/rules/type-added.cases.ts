import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf } from "@/lib/diff/avro/rules/case-schemas";

export const typeAddedCases = defineLanguageCases("avro-type-added", [
  {
    name: "a type of a protocol",
    from: protocolOf("record A {}"),
    to: protocolOf("record A {} record B {}"),
    expected: ["B"],
  },
  { name: "a type is gone", from: protocolOf("record A {} record B {}"), to: protocolOf("record A {}"), expected: [] },
]);
