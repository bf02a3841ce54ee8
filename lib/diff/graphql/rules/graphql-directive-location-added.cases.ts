import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-location-added` fires, and when it stays silent. */
export const graphqlDirectiveLocationAddedCases = defineLanguageCases("graphql-directive-location-added", [
  {
    name: "fires",
    from: "type Query { a: Int } directive @d on FIELD",
    to: "type Query { a: Int } directive @d on FIELD | FRAGMENT_SPREAD",
    expected: ["@d › FRAGMENT_SPREAD"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { a: Int } directive @d on FIELD | FRAGMENT_SPREAD",
    to: "type Query { a: Int } directive @d on FIELD",
    expected: [],
  },
]);
