import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-added` fires, and when it stays silent. */
export const graphqlDirectiveAddedCases = defineLanguageCases("graphql-directive-added", [
  { name: "fires", from: "type Query { a: Int }", to: "type Query { a: Int } directive @d on FIELD", expected: ["@d"] },
  {
    name: "is silent the other way round",
    from: "type Query { a: Int } directive @d on FIELD",
    to: "type Query { a: Int }",
    expected: [],
  },
]);
