import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const sortOrderChangedCases = defineLanguageCases("avro-sort-order-changed", [
  { name: "it is passed over", from: recordOf("int a;"), to: recordOf('@order("ignore") int a;'), expected: ["A › a"] },
  {
    name: "it is said that was meant",
    from: recordOf("int a;"),
    to: recordOf('@order("ascending") int a;'),
    expected: [],
  },
]);
