import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Field may give back null. */
export const graphqlFieldBecameNullable = defineLanguageRule({
  id: "graphql-field-became-nullable",
  format: "graphql",
  on: "response/field/null/added",
  severity: "breaking",
  title: "Field may give back null",
  why: "Callers read a value that was always there, and fail on null.",
  fix: "Keep the `!`, or add a field of a new name that may be null.",
  message: (facts) => noted(`${facts.subject} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`, facts),
});
