import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const defaultChangedCases = defineLanguageCases("avro-default-changed", [
  { name: "another value", from: recordOf("int a = 1;"), to: recordOf("int a = 2;"), expected: ["A › a"] },
  { name: "the same value", from: recordOf("int a = 1;"), to: recordOf("int a = 1;"), expected: [] },
  { name: "it is gone", from: recordOf("int a = 1;"), to: recordOf("int a;"), expected: [] },
]);
