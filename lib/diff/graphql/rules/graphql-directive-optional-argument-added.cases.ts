import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-optional-argument-added` fires, and when it stays silent. */
export const graphqlDirectiveOptionalArgumentAddedCases = defineLanguageCases(
  "graphql-directive-optional-argument-added",
  [
    {
      name: "fires",
      from: "type Query { a: Int } directive @d on FIELD",
      to: "type Query { a: Int } directive @d(x: Int) on FIELD",
      expected: ["@d › x"],
    },
    {
      name: "is silent where it must be given",
      from: "type Query { a: Int } directive @d on FIELD",
      to: "type Query { a: Int } directive @d(x: Int!) on FIELD",
      expected: [],
    },
  ],
);
