import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a flag",
    text: "type Query { a: Int } type Mutation { delete: Boolean add: A } type A { x: Int }",
    fires: ["/types/Mutation/fields/delete"],
  },
  { name: "queries", text: "type Query { a: Int }", fires: [] },
];
