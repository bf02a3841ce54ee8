import { defineLanguageCases } from "@/lib/diff/languages/model";
import { schemaOf } from "@/lib/diff/avro/rules/case-schemas";

export const typeRenamedCases = defineLanguageCases("avro-type-renamed", [
  {
    name: "with an alias",
    from: schemaOf("record A { B b; } record B { int x; }"),
    to: schemaOf('record A { C b; } @aliases(["B"]) record C { int x; }'),
    expected: ["A › b"],
  },
  {
    name: "without one",
    from: schemaOf("record A { B b; } record B { int x; }"),
    to: schemaOf("record A { C b; } record C { int x; }"),
    expected: [],
  },
]);
