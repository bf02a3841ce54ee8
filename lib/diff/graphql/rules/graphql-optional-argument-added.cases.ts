import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-optional-argument-added` fires, and when it stays silent. */
export const graphqlOptionalArgumentAddedCases = defineLanguageCases("graphql-optional-argument-added", [
  {
    name: "fires",
    from: "type Query { user(id: ID): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "is dangerous with a default",
    from: "type Query { user(id: ID): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int = 1): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
    severity: "dangerous",
  },
  {
    name: "is silent where it must be given",
    from: "type Query { user(id: ID): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    expected: [],
  },
]);
