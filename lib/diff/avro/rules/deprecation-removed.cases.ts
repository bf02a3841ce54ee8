import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const deprecationRemovedCases = defineLanguageCases("avro-deprecation-removed", [
  { name: "a field", from: recordOf("@deprecated(true) int a;"), to: recordOf("int a;"), expected: ["A › a"] },
  { name: "it is", from: recordOf("int a;"), to: recordOf("@deprecated(true) int a;"), expected: [] },
]);
