import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-type-removed` fires, and when it stays silent. */
export const graphqlTypeRemovedCases = defineLanguageCases("graphql-type-removed", [
  {
    name: "fires on a member of a union",
    from: "type Query { a: Any } union Any = A | B type A { x: Int } type B { y: Int }",
    to: "type Query { a: Any } union Any = A type A { x: Int }",
    expected: ["B"],
  },
  {
    name: "fires on an input type",
    from: "type Query { a(by: By): Int } input By { x: Int }",
    to: "type Query { a(by: Int): Int }",
    expected: ["By"],
  },
  {
    name: "is harmless where no root field reaches the type",
    from: "type Query { a: Int } type Lone { x: Int }",
    to: "type Query { a: Int }",
    expected: ["Lone"],
    severity: "non-breaking",
  },
  {
    name: "is harmless for a scalar that callers only receive",
    from: "type Query { day: Day } scalar Day",
    to: "type Query { day: String }",
    expected: ["Day"],
    severity: "non-breaking",
  },
  {
    name: "is silent where a root type has another name",
    from: "schema { query: Q } type Q { a: Int }",
    to: "type Query { a: Int }",
    expected: [],
  },
]);
