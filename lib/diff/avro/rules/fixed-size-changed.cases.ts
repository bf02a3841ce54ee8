import { defineLanguageCases } from "@/lib/diff/languages/model";
import { schemaOf } from "@/lib/diff/avro/rules/case-schemas";

export const fixedSizeChangedCases = defineLanguageCases("avro-fixed-size-changed", [
  { name: "another size", from: schemaOf("fixed A(8);"), to: schemaOf("fixed A(16);"), expected: ["A"] },
  { name: "the same size", from: schemaOf("fixed A(8);"), to: schemaOf("fixed A(8);"), expected: [] },
]);
