import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-union-member-removed` fires, and when it stays silent. */
export const graphqlUnionMemberRemovedCases = defineLanguageCases("graphql-union-member-removed", [
  {
    name: "fires",
    from: "type Query { a: Any } union Any = A | B type A { x: Int } type B { x: Int }",
    to: "type Query { a: Any } union Any = A type A { x: Int } type B { x: Int }",
    expected: ["Any › B"],
  },
  {
    name: "is silent in another order",
    from: "type Query { a: Any } union Any = A | B type A { x: Int } type B { x: Int }",
    to: "type Query { a: Any } union Any = B | A type A { x: Int } type B { x: Int }",
    expected: [],
  },
]);
