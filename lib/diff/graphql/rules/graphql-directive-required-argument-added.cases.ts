import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-required-argument-added` fires, and when it stays silent. */
export const graphqlDirectiveRequiredArgumentAddedCases = defineLanguageCases(
  "graphql-directive-required-argument-added",
  [
    {
      name: "fires",
      from: "type Query { a: Int } directive @d on FIELD",
      to: "type Query { a: Int } directive @d(x: Int!) on FIELD",
      expected: ["@d › x"],
    },
    {
      name: "is silent where it may be null",
      from: "type Query { a: Int } directive @d on FIELD",
      to: "type Query { a: Int } directive @d(x: Int) on FIELD",
      expected: [],
    },
  ],
);
