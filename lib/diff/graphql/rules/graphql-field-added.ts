import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Field added. */
export const graphqlFieldAdded = defineLanguageRule({
  id: "graphql-field-added",
  format: "graphql",
  on: "response/field/existence/added",
  severity: "non-breaking",
  title: "Field added",
  why: "Callers receive only what they select, so that no query sees the new field.",
  fix: "Nothing needs to be done.",
  message: (facts) => noted(`${facts.subject} was added`, facts),
});
