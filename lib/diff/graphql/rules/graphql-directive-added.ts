import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Directive added. */
export const graphqlDirectiveAdded = defineLanguageRule({
  id: "graphql-directive-added",
  format: "graphql",
  on: "request/directive/existence/added",
  severity: "non-breaking",
  title: "Directive added",
  why: "No query uses it yet.",
  fix: "Nothing needs to be done.",
  message: (facts) => noted(`${facts.subject} was added`, facts),
});
