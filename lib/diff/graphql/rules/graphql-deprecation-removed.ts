import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Deprecation withdrawn. */
export const graphqlDeprecationRemoved = defineLanguageRule({
  id: "graphql-deprecation-removed",
  format: "graphql",
  on: "none/deprecation/mark/removed",
  severity: "non-breaking",
  title: "Deprecation withdrawn",
  why: "Callers that have moved away did so for nothing.",
  fix: "Tell callers that it stays.",
  message: (facts) => noted(`${facts.subject} is deprecated no more`, facts),
});
