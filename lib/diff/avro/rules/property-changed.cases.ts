import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const propertyChangedCases = defineLanguageCases("avro-property-changed", [
  {
    name: "of a field",
    from: recordOf('@unit("m") int a;'),
    to: recordOf('@unit("km") int a;'),
    expected: ["A › a › unit"],
  },
  { name: "the same", from: recordOf('@unit("m") int a;'), to: recordOf('@unit("m") int a;'), expected: [] },
]);
