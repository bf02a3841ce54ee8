import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-removed` fires, and when it stays silent. */
export const graphqlDirectiveRemovedCases = defineLanguageCases("graphql-directive-removed", [
  { name: "fires", from: "type Query { a: Int } directive @d on FIELD", to: "type Query { a: Int }", expected: ["@d"] },
  {
    name: "is harmless where it only stands in schemas",
    from: "type Query { a: Int } directive @d on OBJECT",
    to: "type Query { a: Int }",
    expected: ["@d"],
    severity: "non-breaking",
  },
  {
    name: "is silent the other way round",
    from: "type Query { a: Int }",
    to: "type Query { a: Int } directive @d on FIELD",
    expected: [],
  },
]);
