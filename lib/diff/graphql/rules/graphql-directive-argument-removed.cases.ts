import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-argument-removed` fires, and when it stays silent. */
export const graphqlDirectiveArgumentRemovedCases = defineLanguageCases("graphql-directive-argument-removed", [
  {
    name: "fires",
    from: "type Query { a: Int } directive @d(x: Int y: Int) on FIELD",
    to: "type Query { a: Int } directive @d(y: Int) on FIELD",
    expected: ["@d › x"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { a: Int } directive @d(y: Int) on FIELD",
    to: "type Query { a: Int } directive @d(x: Int y: Int) on FIELD",
    expected: [],
  },
]);
