import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-interface-added` fires, and when it stays silent. */
export const graphqlInterfaceAddedCases = defineLanguageCases("graphql-interface-added", [
  {
    name: "fires",
    from: "type Query { a: A n: N } interface N { x: Int } type A { x: Int } type B implements N { x: Int }",
    to: "type Query { a: A n: N } interface N { x: Int } type A implements N { x: Int } type B implements N { x: Int }",
    expected: ["A › N"],
  },
  {
    name: "is harmless where nothing gives the interface back",
    from: "type Query { a: A } interface N { x: Int } type A { x: Int }",
    to: "type Query { a: A } interface N { x: Int } type A implements N { x: Int }",
    expected: ["A › N"],
    severity: "non-breaking",
  },
  {
    name: "is silent the other way round",
    from: "type Query { a: A n: N } interface N { x: Int } type A implements N { x: Int } type B implements N { x: Int }",
    to: "type Query { a: A n: N } interface N { x: Int } type A { x: Int } type B implements N { x: Int }",
    expected: [],
  },
]);
