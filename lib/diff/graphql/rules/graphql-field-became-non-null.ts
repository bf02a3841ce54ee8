import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Field never gives back null. */
export const graphqlFieldBecameNonNull = defineLanguageRule({
  id: "graphql-field-became-non-null",
  format: "graphql",
  on: "response/field/null/removed",
  severity: "non-breaking",
  title: "Field never gives back null",
  why: "Callers that cope with null get a value each time.",
  fix: "Make sure that the server always has a value: a missing one now fails what is around it.",
  message: (facts) => noted(`${facts.subject} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`, facts),
});
