import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-optional-input-field-added` fires, and when it stays silent. */
export const graphqlOptionalInputFieldAddedCases = defineLanguageCases("graphql-optional-input-field-added", [
  {
    name: "fires",
    from: "type Query { user(by: By): Int } input By { id: ID  }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int }",
    expected: ["By › x"],
  },
  {
    name: "is dangerous with a default",
    from: "type Query { user(by: By): Int } input By { id: ID  }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int = 1 }",
    expected: ["By › x"],
    severity: "dangerous",
  },
  {
    name: "is silent where it must be given",
    from: "type Query { user(by: By): Int } input By { id: ID  }",
    to: "type Query { user(by: By): Int } input By { id: ID x: Int! }",
    expected: [],
  },
]);
