import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf } from "@/lib/diff/avro/rules/case-schemas";

export const typeRemovedCases = defineLanguageCases("avro-type-removed", [
  {
    name: "a type of a protocol",
    from: protocolOf("record A {} record B {}"),
    to: protocolOf("record A {}"),
    expected: ["B"],
  },
  { name: "a type is new", from: protocolOf("record A {}"), to: protocolOf("record A {} record B {}"), expected: [] },
]);
