import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const defaultAddedCases = defineLanguageCases("avro-default-added", [
  { name: "it is new", from: recordOf("int a;"), to: recordOf("int a = 1;"), expected: ["A › a"] },
  { name: "it is gone", from: recordOf("int a = 1;"), to: recordOf("int a;"), expected: [] },
]);
