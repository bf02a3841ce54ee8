import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const deprecationAddedCases = defineLanguageCases("avro-deprecation-added", [
  { name: "a field", from: recordOf("int a;"), to: recordOf('@deprecated("Use b.") int a;'), expected: ["A › a"] },
  {
    name: "it was",
    from: recordOf("@deprecated(true) int a;"),
    to: recordOf("@deprecated(true) int a;"),
    expected: [],
  },
]);
