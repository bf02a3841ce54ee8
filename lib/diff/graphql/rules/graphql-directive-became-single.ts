import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Directive cannot be repeated any more. */
export const graphqlDirectiveBecameSingle = defineLanguageRule({
  id: "graphql-directive-became-single",
  format: "graphql",
  on: "request/directive/repeatable/removed",
  severity: "breaking",
  title: "Directive cannot be repeated any more",
  why: "Queries that use it more than once at a place are refused.",
  fix: "Keep `repeatable` in the declaration.",
  message: (facts) => noted(`${facts.subject} cannot be repeated any more`, facts),
});
