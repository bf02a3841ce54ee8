import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-field-removed` fires, and when it stays silent. */
export const graphqlFieldRemovedCases = defineLanguageCases("graphql-field-removed", [
  {
    name: "fires",
    from: "type Query { user: User } type User { id: ID! email: String }",
    to: "type Query { user: User } type User { id: ID!  }",
    expected: ["User › email"],
  },
  {
    name: "fires on an interface",
    from: "type Query { node: Node } interface Node { id: ID! n: Int } type A implements Node { id: ID! n: Int }",
    to: "type Query { node: Node } interface Node { id: ID! } type A implements Node { id: ID! n: Int }",
    expected: ["Node › n"],
  },
  {
    name: "is harmless where no root field reaches the type",
    from: "type Query { a: Int } type Lone { x: Int y: Int }",
    to: "type Query { a: Int } type Lone { x: Int }",
    expected: ["Lone › y"],
    severity: "non-breaking",
  },
  {
    name: "is silent for a field of a root type, which is an operation",
    from: "type Query { a: Int b: Int }",
    to: "type Query { a: Int }",
    expected: [],
  },
]);
