import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-input-field-became-optional` fires, and when it stays silent. */
export const graphqlInputFieldBecameOptionalCases = defineLanguageCases("graphql-input-field-became-optional", [
  {
    name: "fires",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    expected: ["By › x"],
  },
  {
    name: "fires where a default comes",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int! = 1 }",
    expected: ["By › x"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    expected: [],
  },
]);
