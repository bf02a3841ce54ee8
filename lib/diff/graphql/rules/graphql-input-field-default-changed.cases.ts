import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-input-field-default-changed` fires, and when it stays silent. */
export const graphqlInputFieldDefaultChangedCases = defineLanguageCases("graphql-input-field-default-changed", [
  {
    name: "fires",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int = 1 }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int = 2 }",
    expected: ["By › x"],
  },
  {
    name: "fires where one comes",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int = 2 }",
    expected: ["By › x"],
  },
  {
    name: "fires where one goes",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int = 1 }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    expected: ["By › x"],
  },
  {
    name: "is silent where it is written otherwise",
    from: "type Query { user(by: By): Int } input By { id: ID x: [Int] = [1,2] }",
    to: "type Query { user(by: By): Int } input By { id: ID x: [Int] = [1, 2] }",
    expected: [],
  },
]);
