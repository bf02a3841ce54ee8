import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-input-field-type-changed` fires, and when it stays silent. */
export const graphqlInputFieldTypeChangedCases = defineLanguageCases("graphql-input-field-type-changed", [
  {
    name: "fires",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    to: "type Query { user(by: By): Int } input By { id: ID x: String }",
    expected: ["By › x"],
  },
  {
    name: "fires where one value becomes a list, which variables do not fit",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    to: "type Query { user(by: By): Int } input By { id: ID x: [Int] }",
    expected: ["By › x"],
  },
  {
    name: "is silent where only null is at stake",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    expected: [],
  },
]);
