import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-interface-removed` fires, and when it stays silent. */
export const graphqlInterfaceRemovedCases = defineLanguageCases("graphql-interface-removed", [
  {
    name: "fires",
    from: "type Query { a: A n: N } interface N { x: Int } type A implements N { x: Int } type B implements N { x: Int }",
    to: "type Query { a: A n: N } interface N { x: Int } type A { x: Int } type B implements N { x: Int }",
    expected: ["A › N"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { a: A n: N } interface N { x: Int } type A { x: Int } type B implements N { x: Int }",
    to: "type Query { a: A n: N } interface N { x: Int } type A implements N { x: Int } type B implements N { x: Int }",
    expected: [],
  },
]);
