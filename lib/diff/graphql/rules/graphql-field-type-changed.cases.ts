import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-field-type-changed` fires, and when it stays silent. */
export const graphqlFieldTypeChangedCases = defineLanguageCases("graphql-field-type-changed", [
  {
    name: "fires between scalars",
    from: "type Query { user: User } type User { id: ID! age: Int }",
    to: "type Query { user: User } type User { id: ID! age: String }",
    expected: ["User › age"],
  },
  {
    name: "fires where one becomes many",
    from: "type Query { user: User } type User { id: ID! friend: User }",
    to: "type Query { user: User } type User { id: ID! friend: [User] }",
    expected: ["User › friend"],
  },
  {
    name: "fires on an operation",
    from: "type Query { a: Int }",
    to: "type Query { a: String }",
    expected: ["returns"],
  },
  {
    name: "is silent where only null is at stake",
    from: "type Query { user: User } type User { id: ID! age: Int }",
    to: "type Query { user: User } type User { id: ID! age: Int! }",
    expected: [],
  },
]);
