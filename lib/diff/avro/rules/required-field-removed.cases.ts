import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf, recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const requiredFieldRemovedCases = defineLanguageCases("avro-required-field-removed", [
  { name: "without a default", from: recordOf("int a; int b;"), to: recordOf("int a;"), expected: ["A › b"] },
  { name: "with one", from: recordOf("int a; int b = 0;"), to: recordOf("int a;"), expected: [] },
  {
    name: "in an answer",
    from: protocolOf("record A { int a; int b; } A get();"),
    to: protocolOf("record A { int a; } A get();"),
    expected: ["A › b"],
    severity: "breaking",
  },
  {
    name: "in a request",
    from: protocolOf("record A { int a; int b; } void put(A a);"),
    to: protocolOf("record A { int a; } void put(A a);"),
    expected: ["A › b"],
    severity: "non-breaking",
  },
]);
