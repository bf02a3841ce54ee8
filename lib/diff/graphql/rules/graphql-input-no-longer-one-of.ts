import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Input type takes several fields at once. */
export const graphqlInputNoLongerOneOf = defineLanguageRule({
  id: "graphql-input-no-longer-one-of",
  format: "graphql",
  on: "request/input/one-of/removed",
  severity: "non-breaking",
  title: "Input type takes several fields at once",
  why: "What callers gave before is still taken.",
  fix: "Say in the description what several fields together mean.",
  message: (facts) => noted(`${facts.subject} takes any of its fields`, facts),
});
