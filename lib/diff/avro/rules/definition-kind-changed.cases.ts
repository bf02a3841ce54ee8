import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf, schemaOf } from "@/lib/diff/avro/rules/case-schemas";

export const definitionKindChangedCases = defineLanguageCases("avro-definition-kind-changed", [
  {
    name: "a protocol instead of a schema",
    from: schemaOf("record A {}"),
    to: protocolOf("record A {}"),
    expected: ["definition"],
  },
  { name: "another schema", from: schemaOf("record A {}"), to: schemaOf("record A { int a = 0; }"), expected: [] },
]);
