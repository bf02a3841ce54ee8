import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-field-added` fires, and when it stays silent. */
export const graphqlFieldAddedCases = defineLanguageCases("graphql-field-added", [
  {
    name: "fires",
    from: "type Query { user: User } type User { id: ID!  }",
    to: "type Query { user: User } type User { id: ID! email: String }",
    expected: ["User › email"],
  },
  {
    name: "is silent for a field of a root type, which is an operation",
    from: "type Query { a: Int }",
    to: "type Query { a: Int b: Int }",
    expected: [],
  },
]);
