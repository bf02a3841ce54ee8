import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Argument removed. */
export const graphqlArgumentRemoved = defineLanguageRule({
  id: "graphql-argument-removed",
  format: "graphql",
  on: "request/argument/existence/removed",
  severity: "breaking",
  title: "Argument removed",
  why: "Queries that give the argument are refused as a whole.",
  fix: "Keep the argument and ignore what is given, or mark it as `@deprecated` until nobody gives it.",
  message: (facts) => noted(`${facts.subject} was removed`, facts),
});
