import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const unionOrderChangedCases = defineLanguageCases("avro-union-order-changed", [
  {
    name: "null is last",
    from: recordOf("union { null, int } a;"),
    to: recordOf("union { int, null } a;"),
    expected: ["A › a"],
  },
  {
    name: "one more at the end",
    from: recordOf("union { null, int } a;"),
    to: recordOf("union { null, int, string } a;"),
    expected: [],
  },
]);
