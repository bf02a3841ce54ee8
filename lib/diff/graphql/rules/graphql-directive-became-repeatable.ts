import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Directive can be repeated. */
export const graphqlDirectiveBecameRepeatable = defineLanguageRule({
  id: "graphql-directive-became-repeatable",
  format: "graphql",
  on: "request/directive/repeatable/added",
  severity: "non-breaking",
  title: "Directive can be repeated",
  why: "What callers wrote before stays right.",
  fix: "Nothing needs to be done.",
  message: (facts) => noted(`${facts.subject} can be repeated`, facts),
});
