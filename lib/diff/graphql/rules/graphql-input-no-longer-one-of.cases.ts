import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-input-no-longer-one-of` fires, and when it stays silent. */
export const graphqlInputNoLongerOneOfCases = defineLanguageCases("graphql-input-no-longer-one-of", [
  {
    name: "fires",
    from: "type Query { a(by: By): Int } input By @oneOf { x: Int y: Int }",
    to: "type Query { a(by: By): Int } input By { x: Int y: Int }",
    expected: ["By"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { a(by: By): Int } input By { x: Int y: Int }",
    to: "type Query { a(by: By): Int } input By @oneOf { x: Int y: Int }",
    expected: [],
  },
]);
