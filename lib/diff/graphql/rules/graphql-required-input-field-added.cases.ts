import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-required-input-field-added` fires, and when it stays silent. */
export const graphqlRequiredInputFieldAddedCases = defineLanguageCases("graphql-required-input-field-added", [
  {
    name: "fires",
    from: "type Query { user(by: By): Int } input By { id: ID  }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    expected: ["By › x"],
  },
  {
    name: "is silent where there is a default",
    from: "type Query { user(by: By): Int } input By { id: ID  }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int! = 1 }",
    expected: [],
  },
  {
    name: "is silent where it may be null",
    from: "type Query { user(by: By): Int } input By { id: ID  }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    expected: [],
  },
]);
