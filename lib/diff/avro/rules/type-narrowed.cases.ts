import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf, recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const typeNarrowedCases = defineLanguageCases("avro-type-narrowed", [
  { name: "long to int", from: recordOf("long a;"), to: recordOf("int a;"), expected: ["A › a"] },
  {
    name: "in an answer",
    from: protocolOf("long get();"),
    to: protocolOf("int get();"),
    expected: ["returns"],
    severity: "non-breaking",
  },
  { name: "int to long", from: recordOf("int a;"), to: recordOf("long a;"), expected: [] },
]);
