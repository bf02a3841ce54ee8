import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-use-added` fires, and when it stays silent. */
export const graphqlDirectiveUseAddedCases = defineLanguageCases("graphql-directive-use-added", [
  {
    name: "fires",
    from: "type Query { a: A } directive @auth(role: String) on OBJECT | FIELD_DEFINITION type A { x: Int }",
    to: 'type Query { a: A } directive @auth(role: String) on OBJECT | FIELD_DEFINITION type A @auth(role: "x") { x: Int }',
    expected: ["A › @auth"],
  },
  {
    name: "is silent for deprecations",
    from: "type Query { user: User } type User { id: ID! old: Int }",
    to: "type Query { user: User } type User { id: ID! old: Int @deprecated }",
    expected: [],
  },
]);
