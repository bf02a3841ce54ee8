import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-argument-removed` fires, and when it stays silent. */
export const graphqlArgumentRemovedCases = defineLanguageCases("graphql-argument-removed", [
  {
    name: "fires",
    from: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "fires on a required one",
    from: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { user(id: ID): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    expected: [],
  },
]);
