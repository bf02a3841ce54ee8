import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-deprecation-reason-changed` fires, and when it stays silent. */
export const graphqlDeprecationReasonChangedCases = defineLanguageCases("graphql-deprecation-reason-changed", [
  {
    name: "fires",
    from: 'type Query { user: User } type User { id: ID! old: Int @deprecated(reason: "Use id") }',
    to: 'type Query { user: User } type User { id: ID! old: Int @deprecated(reason: "Use name") }',
    expected: ["User › old"],
  },
  {
    name: "is silent on an operation, for which there is a common rule",
    from: 'type Query { a: Int @deprecated(reason: "x") }',
    to: 'type Query { a: Int @deprecated(reason: "y") }',
    expected: [],
  },
  {
    name: "is silent where the default reason is written out",
    from: "type Query { user: User } type User { id: ID! old: Int @deprecated }",
    to: 'type Query { user: User } type User { id: ID! old: Int @deprecated(reason: "No longer supported") }',
    expected: [],
  },
]);
