import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const fieldRenamedCases = defineLanguageCases("avro-field-renamed", [
  { name: "with an alias", from: recordOf("int a;"), to: recordOf('@aliases(["a"]) int b;'), expected: ["A › b"] },
  {
    name: "with an alias and a default",
    from: recordOf("int a = 0;"),
    to: recordOf('@aliases(["a"]) int b = 0;'),
    expected: ["A › b"],
    severity: "non-breaking",
  },
  { name: "without an alias", from: recordOf("int a = 0;"), to: recordOf("int b = 0;"), expected: [] },
]);
