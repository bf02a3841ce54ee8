import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a list without arguments",
    text: "type Query { users: [User!]! all(first: Int): [User] some(limit: Int): [User] } type User { id: ID! }",
    fires: ["/types/Query/fields/users"],
  },
  {
    name: "a list by ids, and one value",
    text: "type Query { user: User users(ids: [ID!]!): [User] } type User { tags: [String!] }",
    fires: [],
  },
];
