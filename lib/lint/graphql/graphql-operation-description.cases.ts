import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a root field without one",
    text: 'type Query { "A." a: Int "B." b: Int c: Int }',
    fires: ["/types/Query/fields/c"],
  },
  { name: "fields of other types", text: 'type Query { "A." a: A } type A { x: Int }', fires: [] },
];
