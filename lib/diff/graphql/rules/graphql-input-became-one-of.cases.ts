import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-input-became-one-of` fires, and when it stays silent. */
export const graphqlInputBecameOneOfCases = defineLanguageCases("graphql-input-became-one-of", [
  {
    name: "fires",
    from: "type Query { a(by: By): Int } input By { x: Int y: Int }",
    to: "type Query { a(by: By): Int } input By @oneOf { x: Int y: Int }",
    expected: ["By"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { a(by: By): Int } input By @oneOf { x: Int y: Int }",
    to: "type Query { a(by: By): Int } input By { x: Int y: Int }",
    expected: [],
  },
]);
