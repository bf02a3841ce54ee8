import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Required argument added. */
export const graphqlRequiredArgumentAdded = defineLanguageRule({
  id: "graphql-required-argument-added",
  format: "graphql",
  on: "request/argument/existence/added-required",
  severity: "breaking",
  title: "Required argument added",
  why: "Every query that was right before is refused, since it does not give it.",
  fix: "Let it be null, or give it a default.",
  message: (facts) => noted(`${facts.subject} was added and must be given`, facts),
});
