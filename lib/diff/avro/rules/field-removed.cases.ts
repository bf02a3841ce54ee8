import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const fieldRemovedCases = defineLanguageCases("avro-field-removed", [
  { name: "with a default", from: recordOf("int a; int b = 0;"), to: recordOf("int a;"), expected: ["A › b"] },
  { name: "without one", from: recordOf("int a; int b;"), to: recordOf("int a;"), expected: [] },
]);
