import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "neither",
    text: "type Query { a: UserConnection } type UserConnection { users: [Int] }",
    fires: ["/types/UserConnection"],
  },
  {
    name: "both, or nodes",
    text: "type Query { a: AConnection b: BConnection } type AConnection { edges: [Int] pageInfo: Int } type BConnection { nodes: [Int] }",
    fires: [],
  },
];
