import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Optional argument added. */
export const graphqlOptionalArgumentAdded = defineLanguageRule({
  id: "graphql-optional-argument-added",
  format: "graphql",
  on: "request/argument/existence/added-optional",
  severity: "non-breaking",
  title: "Optional argument added",
  why: "Queries that do not give it stay right. Where it has a default, the server acts on a value that no caller chose.",
  fix: "Choose a default that changes nothing, or none.",
  message: (facts) => noted(`${facts.subject} was added`, facts),
});
