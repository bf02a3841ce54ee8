import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const typeExchangedCases = defineLanguageCases("avro-type-exchanged", [
  { name: "string to bytes", from: recordOf("string a;"), to: recordOf("bytes a;"), expected: ["A › a"] },
  { name: "string to string", from: recordOf("string a;"), to: recordOf("string a;"), expected: [] },
]);
