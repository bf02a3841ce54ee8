import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Required argument of a directive added. */
export const graphqlDirectiveRequiredArgumentAdded = defineLanguageRule({
  id: "graphql-directive-required-argument-added",
  format: "graphql",
  on: "request/directive-argument/existence/added-required",
  severity: "breaking",
  title: "Required argument of a directive added",
  why: "Queries that use the directive without it are refused.",
  fix: "Let it be null, or give it a default.",
  message: (facts) => noted(`${facts.subject} was added and must be given`, facts),
});
