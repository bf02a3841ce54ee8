import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Member of a union added. */
export const graphqlUnionMemberAdded = defineLanguageRule({
  id: "graphql-union-member-added",
  format: "graphql",
  on: "response/union/member/added",
  severity: "dangerous",
  title: "Member of a union added",
  why: "Callers receive a type that they have no fragment for, and may take the empty object for a fault.",
  fix: "Tell callers to cope with members that they do not know.",
  message: (facts) => noted(`${facts.subject} was added`, facts),
});
