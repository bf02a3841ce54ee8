import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const documentationChangedCases = defineLanguageCases("avro-documentation-changed", [
  { name: "of a field", from: recordOf("/** One. */ int a;"), to: recordOf("/** Two. */ int a;"), expected: ["A › a"] },
  { name: "the same words", from: recordOf("/** One. */ int a;"), to: recordOf("/** One. */ int a;"), expected: [] },
]);
