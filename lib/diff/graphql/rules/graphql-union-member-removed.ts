import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Member of a union removed. */
export const graphqlUnionMemberRemoved = defineLanguageRule({
  id: "graphql-union-member-removed",
  format: "graphql",
  on: "response/union/member/removed",
  severity: "breaking",
  title: "Member of a union removed",
  why: "Queries with a fragment on the member inside the union are refused.",
  fix: "Keep the member, and let the server give it back no more.",
  message: (facts) => noted(`${facts.subject} was removed`, facts),
});
