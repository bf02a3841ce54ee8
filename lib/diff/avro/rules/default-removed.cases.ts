import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const defaultRemovedCases = defineLanguageCases("avro-default-removed", [
  { name: "it is gone", from: recordOf("int a = 1;"), to: recordOf("int a;"), expected: ["A › a"] },
  { name: "it is new", from: recordOf("int a;"), to: recordOf("int a = 1;"), expected: [] },
]);
