import { defineLanguageCases } from "@/lib/diff/languages/model";
import { schemaOf } from "@/lib/diff/avro/rules/case-schemas";

export const enumOrderChangedCases = defineLanguageCases("avro-enum-order-changed", [
  { name: "they changed places", from: schemaOf("enum A { x, y }"), to: schemaOf("enum A { y, x }"), expected: ["A"] },
  { name: "one is new", from: schemaOf("enum A { x, y }"), to: schemaOf("enum A { z, x, y }"), expected: [] },
]);
