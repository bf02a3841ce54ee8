import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a number",
    text: "type Query { a: A b: B } type A { id: Int! } type B { id: ID! }",
    fires: ["/types/A/fields/id"],
  },
  { name: "another name", text: "type Query { a: A } type A { id: ID! legacyId: Int }", fires: [] },
];
