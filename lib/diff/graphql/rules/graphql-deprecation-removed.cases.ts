import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-deprecation-removed` fires, and when it stays silent. */
export const graphqlDeprecationRemovedCases = defineLanguageCases("graphql-deprecation-removed", [
  {
    name: "fires",
    from: "type Query { user: User } type User { id: ID! old: Int @deprecated }",
    to: "type Query { user: User } type User { id: ID! old: Int }",
    expected: ["User › old"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { user: User } type User { id: ID! old: Int }",
    to: "type Query { user: User } type User { id: ID! old: Int @deprecated }",
    expected: [],
  },
]);
