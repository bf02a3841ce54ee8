import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-location-removed` fires, and when it stays silent. */
export const graphqlDirectiveLocationRemovedCases = defineLanguageCases("graphql-directive-location-removed", [
  {
    name: "fires",
    from: "type Query { a: Int } directive @d on FIELD | FRAGMENT_SPREAD",
    to: "type Query { a: Int } directive @d on FIELD",
    expected: ["@d › FRAGMENT_SPREAD"],
  },
  {
    name: "is harmless for a place in schemas",
    from: "type Query { a: Int } directive @d on FIELD | OBJECT",
    to: "type Query { a: Int } directive @d on FIELD",
    expected: ["@d › OBJECT"],
    severity: "non-breaking",
  },
  {
    name: "is silent the other way round",
    from: "type Query { a: Int } directive @d on FIELD",
    to: "type Query { a: Int } directive @d on FIELD | FRAGMENT_SPREAD",
    expected: [],
  },
]);
