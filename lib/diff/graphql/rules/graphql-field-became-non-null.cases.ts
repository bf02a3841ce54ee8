import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-field-became-non-null` fires, and when it stays silent. */
export const graphqlFieldBecameNonNullCases = defineLanguageCases("graphql-field-became-non-null", [
  {
    name: "fires",
    from: "type Query { user: User } type User { id: ID! age: Int }",
    to: "type Query { user: User } type User { id: ID! age: Int! }",
    expected: ["User › age"],
  },
  {
    name: "fires inside a list",
    from: "type Query { user: User } type User { id: ID! friends: [User] }",
    to: "type Query { user: User } type User { id: ID! friends: [User!]! }",
    expected: ["User › friends"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { user: User } type User { id: ID! age: Int! }",
    to: "type Query { user: User } type User { id: ID! age: Int }",
    expected: [],
  },
]);
