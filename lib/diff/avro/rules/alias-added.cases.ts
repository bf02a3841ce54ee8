import { defineLanguageCases } from "@/lib/diff/languages/model";
import { schemaOf } from "@/lib/diff/avro/rules/case-schemas";

export const aliasAddedCases = defineLanguageCases("avro-alias-added", [
  {
    name: "of a type",
    from: schemaOf("record A {}"),
    to: schemaOf('@aliases(["Z"]) record A {}'),
    expected: ["A › demo.Z"],
  },
  { name: "one is gone", from: schemaOf('@aliases(["Z"]) record A {}'), to: schemaOf("record A {}"), expected: [] },
]);
