import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "snake",
    text: "type Query { a(first_one: Int): Int b: Int c: Int big_d: Int }",
    fires: ["/types/Query/fields/a/args/first_one", "/types/Query/fields/big_d"],
  },
  { name: "underscores in front", text: "type Query { _entities: Int nodeURL: Int }", fires: [] },
];
