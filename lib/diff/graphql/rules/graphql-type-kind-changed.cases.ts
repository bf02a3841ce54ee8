import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-type-kind-changed` fires, and when it stays silent. */
export const graphqlTypeKindChangedCases = defineLanguageCases("graphql-type-kind-changed", [
  {
    name: "fires where a scalar becomes an object",
    from: "type Query { when: Moment } scalar Moment",
    to: "type Query { when: Moment } type Moment { day: String }",
    expected: ["Moment"],
  },
  {
    name: "fires where an object becomes a union",
    from: "type Query { a: A } type A { x: Int }",
    to: "type Query { a: A } union A = B type B { x: Int }",
    expected: ["A"],
  },
  {
    name: "is dangerous where an object becomes an interface",
    from: "type Query { a: A } type A { x: Int }",
    to: "type Query { a: A } interface A { x: Int } type B implements A { x: Int }",
    expected: ["A"],
    severity: "dangerous",
  },
  {
    name: "is silent where it stays",
    from: "type Query { when: Moment } scalar Moment",
    to: 'type Query { when: Moment } scalar Moment @specifiedBy(url: "https://example.com")',
    expected: [],
  },
]);
