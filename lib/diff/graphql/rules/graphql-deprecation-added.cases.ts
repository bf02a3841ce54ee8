import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-deprecation-added` fires, and when it stays silent. */
export const graphqlDeprecationAddedCases = defineLanguageCases("graphql-deprecation-added", [
  {
    name: "fires on a field",
    from: "type Query { user: User } type User { id: ID! old: Int }",
    to: 'type Query { user: User } type User { id: ID! old: Int @deprecated(reason: "Use id") }',
    expected: ["User › old"],
  },
  {
    name: "fires on an argument",
    from: "type Query { a(x: Int): Int }",
    to: "type Query { a(x: Int @deprecated): Int }",
    expected: ["arguments › x"],
  },
  {
    name: "fires on an enum value",
    from: "type Query { color: Color } enum Color { RED GREEN  }",
    to: "type Query { color: Color } enum Color { RED GREEN @deprecated  }",
    expected: ["Color › GREEN"],
  },
  {
    name: "is silent on an operation, for which there is a common rule",
    from: "type Query { a: Int }",
    to: "type Query { a: Int @deprecated }",
    expected: [],
  },
]);
