import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-argument-default-changed` fires, and when it stays silent. */
export const graphqlArgumentDefaultChangedCases = defineLanguageCases("graphql-argument-default-changed", [
  {
    name: "fires",
    from: "type Query { user(id: ID x: Int = 1): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int = 2): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "fires where one comes",
    from: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int = 2): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "fires where one goes",
    from: "type Query { user(id: ID x: Int = 1): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: Int): Int } enum Color { RED GREEN }",
    expected: ["arguments › x"],
  },
  {
    name: "is silent where it is written otherwise",
    from: "type Query { user(id: ID x: [Color] = [ RED,GREEN ]): Int } enum Color { RED GREEN }",
    to: "type Query { user(id: ID x: [Color] = [RED, GREEN]): Int } enum Color { RED GREEN }",
    expected: [],
  },
]);
