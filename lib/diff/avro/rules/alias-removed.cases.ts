import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf, schemaOf } from "@/lib/diff/avro/rules/case-schemas";

export const aliasRemovedCases = defineLanguageCases("avro-alias-removed", [
  {
    name: "of a type",
    from: schemaOf('@aliases(["Z"]) record A {}'),
    to: schemaOf("record A {}"),
    expected: ["A › demo.Z"],
  },
  { name: "of a field", from: recordOf('@aliases(["z"]) int a;'), to: recordOf("int a;"), expected: ["A › a › z"] },
  { name: "one is new", from: schemaOf("record A {}"), to: schemaOf('@aliases(["Z"]) record A {}'), expected: [] },
]);
