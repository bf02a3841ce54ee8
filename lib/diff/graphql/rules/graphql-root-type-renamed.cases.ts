import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-root-type-renamed` fires, and when it stays silent. */
export const graphqlRootTypeRenamedCases = defineLanguageCases("graphql-root-type-renamed", [
  {
    name: "fires",
    from: "type Query { a: Int }",
    to: "schema { query: Root } type Root { a: Int }",
    expected: ["schema › query"],
  },
  {
    name: "is silent where only the writing changes",
    from: "type Query { a: Int }",
    to: "schema { query: Query } type Query { a: Int }",
    expected: [],
  },
]);
