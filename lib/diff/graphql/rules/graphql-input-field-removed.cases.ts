import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-input-field-removed` fires, and when it stays silent. */
export const graphqlInputFieldRemovedCases = defineLanguageCases("graphql-input-field-removed", [
  {
    name: "fires",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    to: "type Query { user(by: By): Int } input By { id: ID  }",
    expected: ["By › x"],
  },
  {
    name: "fires on a required one",
    from: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    to: "type Query { user(by: By): Int } input By { id: ID  }",
    expected: ["By › x"],
  },
  {
    name: "is silent the other way round",
    from: "type Query { user(by: By): Int } input By { id: ID  }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    expected: [],
  },
]);
