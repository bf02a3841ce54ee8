import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-required-argument-added` fires, and when it stays silent. */
export const graphqlRequiredArgumentAddedCases = defineLanguageCases("graphql-required-argument-added", [
  {
    name: "fires",
    from: "type Query { user(id: ID): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "is silent where there is a default",
    from: "type Query { user(id: ID): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int! = 1): Int } enum Color { RED GREEN }",
    expected: [],
  },
  {
    name: "is silent where it may be null",
    from: "type Query { user(id: ID): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    expected: [],
  },
]);
