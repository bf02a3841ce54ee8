import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "an argument without one",
    text: 'type Query { a("X." x: Int y: Int): Int b(by: By): Int } "By." input By { "Z." z: Int "W." w: Int }',
    fires: ["/types/Query/fields/a/args/y", "/types/Query/fields/b/args/by"],
  },
  { name: "an argument with one", text: 'type Query { a("X." x: Int): Int }', fires: [] },
];
