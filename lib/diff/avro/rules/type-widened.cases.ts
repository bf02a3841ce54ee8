import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const typeWidenedCases = defineLanguageCases("avro-type-widened", [
  { name: "int to long", from: recordOf("int a;"), to: recordOf("long a;"), expected: ["A › a"] },
  {
    name: "in a branch",
    from: recordOf("union { null, int } a;"),
    to: recordOf("union { null, double } a;"),
    expected: ["A › a › int"],
  },
  { name: "long to int", from: recordOf("long a;"), to: recordOf("int a;"), expected: [] },
]);
