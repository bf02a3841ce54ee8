import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-use-removed` fires, and when it stays silent. */
export const graphqlDirectiveUseRemovedCases = defineLanguageCases("graphql-directive-use-removed", [
  {
    name: "fires",
    from: 'type Query { a: A } directive @auth(role: String) on OBJECT | FIELD_DEFINITION type A @auth(role: "x") { x: Int }',
    to: "type Query { a: A } directive @auth(role: String) on OBJECT | FIELD_DEFINITION type A { x: Int }",
    expected: ["A › @auth"],
  },
  {
    name: "is silent for deprecations",
    from: "type Query { user: User } type User { id: ID! old: Int @deprecated }",
    to: "type Query { user: User } type User { id: ID! old: Int }",
    expected: [],
  },
]);
