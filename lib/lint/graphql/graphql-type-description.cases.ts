import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a type without one",
    text: 'type Query { a: A }\n"A thing."\ntype A { x: Int }\n"B." type B { x: Int }\n"C." type C { x: Int }\ntype D { x: Int }',
    fires: ["/types/D"],
  },
  {
    name: "each type with one; roots need none",
    text: 'type Query { a: A }\n"A thing."\ntype A { x: Int }',
    fires: [],
  },
];
