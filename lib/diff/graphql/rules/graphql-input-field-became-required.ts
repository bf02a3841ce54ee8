import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Input field must be given. */
export const graphqlInputFieldBecameRequired = defineLanguageRule({
  id: "graphql-input-field-became-required",
  format: "graphql",
  on: "request/input-field/null/removed",
  severity: "breaking",
  title: "Input field must be given",
  why: "Queries that leave it out, or give null, are refused.",
  fix: "Let it be null, or keep the default.",
  message: (facts) =>
    noted(`${facts.subject} must be given: it was ${quoted(facts.before)} and is ${quoted(facts.after)}`, facts),
});
