import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-argument-type-changed` fires, and when it stays silent. */
export const graphqlArgumentTypeChangedCases = defineLanguageCases("graphql-argument-type-changed", [
  {
    name: "fires",
    from: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: String): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "fires where one value becomes a list, which variables do not fit",
    from: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: [Int]): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "is silent where only null is at stake",
    from: "type Query { user(id: ID x: Int!): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    expected: [],
  },
]);
