import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-argument-type-changed` fires, and when it stays silent. */
export const graphqlDirectiveArgumentTypeChangedCases = defineLanguageCases("graphql-directive-argument-type-changed", [
  {
    name: "fires",
    from: "type Query { a: Int } directive @d(x: Int) on FIELD",
    to: "type Query { a: Int } directive @d(x: String) on FIELD",
    expected: ["@d › x"],
  },
  {
    name: "fires where it must be given",
    from: "type Query { a: Int } directive @d(x: Int) on FIELD",
    to: "type Query { a: Int } directive @d(x: Int!) on FIELD",
    expected: ["@d › x"],
  },
  {
    name: "is harmless where it takes more",
    from: "type Query { a: Int } directive @d(x: Int!) on FIELD",
    to: "type Query { a: Int } directive @d(x: Int) on FIELD",
    expected: ["@d › x"],
    severity: "non-breaking",
  },
  {
    name: "is silent where it stays",
    from: "type Query { a: Int } directive @d(x: Int) on FIELD",
    to: "type Query { a: Int } directive @d(x: Int) repeatable on FIELD",
    expected: [],
  },
]);
