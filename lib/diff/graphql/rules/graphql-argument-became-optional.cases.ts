import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-argument-became-optional` fires, and when it stays silent. */
export const graphqlArgumentBecameOptionalCases = defineLanguageCases("graphql-argument-became-optional", [
  {
    name: "fires",
    from: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "fires where a default comes",
    from: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int! = 1): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    expected: [],
  },
]);
