import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "two arguments",
    text: "type Query { a: Int } type Mutation { add(x: Int, y: Int): A put(input: I): A } type A { x: Int } input I { x: Int }",
    fires: ["/types/Mutation/fields/add"],
  },
  { name: "none", text: "type Query { a: Int } type Mutation { add: A } type A { x: Int }", fires: [] },
];
