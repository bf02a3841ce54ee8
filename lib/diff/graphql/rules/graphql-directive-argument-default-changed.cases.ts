import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-argument-default-changed` fires, and when it stays silent. */
export const graphqlDirectiveArgumentDefaultChangedCases = defineLanguageCases(
  "graphql-directive-argument-default-changed",
  [
    {
      name: "fires",
      from: "type Query { a: Int } directive @d(x: Int = 1) on FIELD",
      to: "type Query { a: Int } directive @d(x: Int = 2) on FIELD",
      expected: ["@d › x"],
    },
    {
      name: "is silent where it stays",
      from: "type Query { a: Int } directive @d(x: Int = 1) on FIELD",
      to: "type Query { a: Int } directive @d(x: Int = 1) repeatable on FIELD",
      expected: [],
    },
  ],
);
