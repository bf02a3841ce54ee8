import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf, recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const requiredFieldAddedCases = defineLanguageCases("avro-required-field-added", [
  { name: "without a default", from: recordOf("int a;"), to: recordOf("int a; int b;"), expected: ["A › b"] },
  {
    name: "nullable, but without a default",
    from: recordOf("int a;"),
    to: recordOf("int a; union { null, int } b;"),
    expected: ["A › b"],
  },
  { name: "with a default", from: recordOf("int a;"), to: recordOf("int a; int b = 0;"), expected: [] },
  {
    name: "in an answer, which callers pass over",
    from: protocolOf("record A { int a; } A get();"),
    to: protocolOf("record A { int a; int b; } A get();"),
    expected: ["A › b"],
    severity: "non-breaking",
  },
]);
