import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-input-field-became-required` fires, and when it stays silent. */
export const graphqlInputFieldBecameRequiredCases = defineLanguageCases("graphql-input-field-became-required", [
  {
    name: "fires",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    expected: ["By › x"],
  },
  {
    name: "fires where the default goes",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int! = 1 }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    expected: ["By › x"],
  },
  {
    name: "fires inside a list",
    from: "type Query { user(by: By): Int } input By { id: ID x: [Int] }",
    to: "type Query { user(by: By): Int } input By { id: ID x: [Int!] }",
    expected: ["By › x"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    expected: [],
  },
]);
