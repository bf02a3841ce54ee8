import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const typeChangedCases = defineLanguageCases("avro-type-changed", [
  { name: "of a field", from: recordOf("int a;"), to: recordOf("string a;"), expected: ["A › a"] },
  { name: "of items", from: recordOf("array<int> a;"), to: recordOf("array<boolean> a;"), expected: ["A › a › items"] },
  {
    name: "a record by another",
    from: recordOf("X a; } record X {} record Y {"),
    to: recordOf("Y a; } record X {} record Y {"),
    expected: ["A › a"],
  },
  { name: "only wider", from: recordOf("int a;"), to: recordOf("long a;"), expected: [] },
]);
