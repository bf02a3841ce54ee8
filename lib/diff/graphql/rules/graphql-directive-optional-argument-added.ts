import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Optional argument of a directive added. */
export const graphqlDirectiveOptionalArgumentAdded = defineLanguageRule({
  id: "graphql-directive-optional-argument-added",
  format: "graphql",
  on: "request/directive-argument/existence/added-optional",
  severity: "non-breaking",
  title: "Optional argument of a directive added",
  why: "What callers wrote before stays right.",
  fix: "Nothing needs to be done.",
  message: (facts) => noted(`${facts.subject} was added`, facts),
});
