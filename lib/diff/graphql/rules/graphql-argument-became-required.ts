import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Argument must be given. */
export const graphqlArgumentBecameRequired = defineLanguageRule({
  id: "graphql-argument-became-required",
  format: "graphql",
  on: "request/argument/null/removed",
  severity: "breaking",
  title: "Argument must be given",
  why: "Queries that leave it out, or give null, are refused.",
  fix: "Let it be null, or keep the default.",
  message: (facts) =>
    noted(`${facts.subject} must be given: it was ${quoted(facts.before)} and is ${quoted(facts.after)}`, facts),
});
