import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const fieldAddedCases = defineLanguageCases("avro-field-added", [
  { name: "with a default", from: recordOf("int a;"), to: recordOf("int a; int b = 0;"), expected: ["A › b"] },
  { name: "without one", from: recordOf("int a;"), to: recordOf("int a; int b;"), expected: [] },
]);
