import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Optional input field added. */
export const graphqlOptionalInputFieldAdded = defineLanguageRule({
  id: "graphql-optional-input-field-added",
  format: "graphql",
  on: "request/input-field/existence/added-optional",
  severity: "non-breaking",
  title: "Optional input field added",
  why: "Queries that do not give it stay right. Where it has a default, the server acts on a value that no caller chose.",
  fix: "Choose a default that changes nothing, or none.",
  message: (facts) => noted(`${facts.subject} was added`, facts),
});
