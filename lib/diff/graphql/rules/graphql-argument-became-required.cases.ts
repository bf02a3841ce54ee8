import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-argument-became-required` fires, and when it stays silent. */
export const graphqlArgumentBecameRequiredCases = defineLanguageCases("graphql-argument-became-required", [
  {
    name: "fires",
    from: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "fires where the default goes",
    from: "type Query { user(id: ID x: Int! = 1): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "fires inside a list",
    from: "type Query { user(id: ID x: [Int]): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: [Int!]): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    expected: [],
  },
]);
