import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-description-changed` fires, and when it stays silent. */
export const graphqlDescriptionChangedCases = defineLanguageCases("graphql-description-changed", [
  {
    name: "fires on a type",
    from: 'type Query { a: A } "One" type A { x: Int }',
    to: 'type Query { a: A } "Two" type A { x: Int }',
    expected: ["A"],
  },
  {
    name: "fires on an argument",
    from: 'type Query { a("One" x: Int): Int }',
    to: "type Query { a(x: Int): Int }",
    expected: ["arguments › x"],
  },
  {
    name: "is silent on an operation, for which there is a common rule",
    from: 'type Query { "One" a: Int }',
    to: 'type Query { "Two" a: Int }',
    expected: [],
  },
]);
