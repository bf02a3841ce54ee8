import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Argument of a directive removed. */
export const graphqlDirectiveArgumentRemoved = defineLanguageRule({
  id: "graphql-directive-argument-removed",
  format: "graphql",
  on: "request/directive-argument/existence/removed",
  severity: "breaking",
  title: "Argument of a directive removed",
  why: "Queries that give the argument are refused.",
  fix: "Keep the argument and ignore what is given.",
  message: (facts) => noted(`${facts.subject} was removed`, facts),
});
