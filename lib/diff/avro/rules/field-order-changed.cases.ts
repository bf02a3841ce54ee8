import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const fieldOrderChangedCases = defineLanguageCases("avro-field-order-changed", [
  { name: "they changed places", from: recordOf("int a; int b;"), to: recordOf("int b; int a;"), expected: ["A"] },
  { name: "one is new", from: recordOf("int a; int b;"), to: recordOf("int a; int c = 0; int b;"), expected: [] },
]);
