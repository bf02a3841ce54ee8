import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Argument takes another type. */
export const graphqlArgumentTypeChanged = defineLanguageRule({
  id: "graphql-argument-type-changed",
  format: "graphql",
  on: "request/argument/type/changed",
  severity: "breaking",
  title: "Argument takes another type",
  why: "Values and variables of the old type are refused.",
  fix: "Add an argument of a new name with the new type, and deprecate this one.",
  message: (facts) => noted(`${facts.subject} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`, facts),
});
