import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Argument of a directive takes other values. */
export const graphqlDirectiveArgumentTypeChanged = defineLanguageRule({
  id: "graphql-directive-argument-type-changed",
  format: "graphql",
  on: "request/directive-argument/type/changed",
  severity: "breaking",
  title: "Argument of a directive takes other values",
  why: "Queries that give values of the old type, or none, are refused. What only takes more is harmless.",
  fix: "Add an argument of a new name.",
  message: (facts) => noted(`${facts.subject} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`, facts),
});
