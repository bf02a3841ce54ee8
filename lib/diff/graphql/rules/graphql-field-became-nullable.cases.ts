import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-field-became-nullable` fires, and when it stays silent. */
export const graphqlFieldBecameNullableCases = defineLanguageCases("graphql-field-became-nullable", [
  {
    name: "fires",
    from: "type Query { user: User } type User { id: ID! age: Int! }",
    to: "type Query { user: User } type User { id: ID! age: Int }",
    expected: ["User › age"],
  },
  {
    name: "fires inside a list",
    from: "type Query { user: User } type User { id: ID! friends: [User!]! }",
    to: "type Query { user: User } type User { id: ID! friends: [User]! }",
    expected: ["User › friends"],
  },
  { name: "fires on an operation", from: "type Query { a: Int! }", to: "type Query { a: Int }", expected: ["returns"] },
  {
    name: "is silent the other way round",
    from: "type Query { user: User } type User { id: ID! age: Int }",
    to: "type Query { user: User } type User { id: ID! age: Int! }",
    expected: [],
  },
]);
