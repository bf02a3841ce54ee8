import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-directive-became-repeatable` fires, and when it stays silent. */
export const graphqlDirectiveBecameRepeatableCases = defineLanguageCases("graphql-directive-became-repeatable", [
  {
    name: "fires",
    from: "type Query { a: Int } directive @d on FIELD",
    to: "type Query { a: Int } directive @d repeatable on FIELD",
    expected: ["@d"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { a: Int } directive @d repeatable on FIELD",
    to: "type Query { a: Int } directive @d on FIELD",
    expected: [],
  },
]);
