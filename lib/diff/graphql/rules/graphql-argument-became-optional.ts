import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Argument may be left out. */
export const graphqlArgumentBecameOptional = defineLanguageRule({
  id: "graphql-argument-became-optional",
  format: "graphql",
  on: "request/argument/null/added",
  severity: "non-breaking",
  title: "Argument may be left out",
  why: "Queries that give a value stay right.",
  fix: "Nothing needs to be done.",
  message: (facts) =>
    noted(`${facts.subject} need not be given: it was ${quoted(facts.before)} and is ${quoted(facts.after)}`, facts),
});
