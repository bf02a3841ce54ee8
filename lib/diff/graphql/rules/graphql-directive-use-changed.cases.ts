import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-use-changed` fires, and when it stays silent. */
export const graphqlDirectiveUseChangedCases = defineLanguageCases("graphql-directive-use-changed", [
  {
    name: "fires",
    from: 'type Query { a: A } directive @auth(role: String) on OBJECT | FIELD_DEFINITION type A @auth(role: "x") { x: Int }',
    to: 'type Query { a: A } directive @auth(role: String) on OBJECT | FIELD_DEFINITION type A @auth(role: "y") { x: Int }',
    expected: ["A › @auth"],
  },
  {
    name: "is silent where it is written otherwise",
    from: 'type Query { a: A } directive @auth(role: String) on OBJECT | FIELD_DEFINITION type A @auth(role:"x") { x: Int }',
    to: 'type Query { a: A } directive @auth(role: String) on OBJECT | FIELD_DEFINITION type A @auth( role: """x""" ) { x: Int }',
    expected: [],
  },
]);
