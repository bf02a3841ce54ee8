import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-type-added` fires, and when it stays silent. */
export const graphqlTypeAddedCases = defineLanguageCases("graphql-type-added", [
  { name: "fires", from: "type Query { a: Int }", to: "type Query { a: Int b: B } type B { x: Int }", expected: ["B"] },
  {
    name: "is silent the other way round",
    from: "type Query { a: Int b: B } type B { x: Int }",
    to: "type Query { a: Int }",
    expected: [],
  },
]);
