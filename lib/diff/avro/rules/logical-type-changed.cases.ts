import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const logicalTypeChangedCases = defineLanguageCases("avro-logical-type-changed", [
  {
    name: "another unit",
    from: recordOf("timestamp_ms a;"),
    to: recordOf('@logicalType("timestamp-micros") long a;'),
    expected: ["A › a"],
  },
  {
    name: "a decimal with other digits",
    from: recordOf("decimal(9, 2) a;"),
    to: recordOf("decimal(9, 3) a;"),
    expected: ["A › a"],
    severity: "breaking",
  },
  { name: "the same", from: recordOf("date a;"), to: recordOf("date a;"), expected: [] },
]);
