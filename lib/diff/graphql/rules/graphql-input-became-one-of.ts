import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Input type takes only one field at a time. */
export const graphqlInputBecameOneOf = defineLanguageRule({
  id: "graphql-input-became-one-of",
  format: "graphql",
  on: "request/input/one-of/added",
  severity: "breaking",
  title: "Input type takes only one field at a time",
  why: "Queries that give several of its fields, or none, are refused.",
  fix: "Add an input type of a new name with `@oneOf`.",
  message: (facts) => noted(`${facts.subject} takes exactly one of its fields`, facts),
});
