import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Directive can stand somewhere else, too. */
export const graphqlDirectiveLocationAdded = defineLanguageRule({
  id: "graphql-directive-location-added",
  format: "graphql",
  on: "request/directive/location/added",
  severity: "non-breaking",
  title: "Directive can stand somewhere else, too",
  why: "What callers wrote before stays right.",
  fix: "Nothing needs to be done.",
  message: (facts) => noted(`${facts.subject} can stand on ${facts.name}, too`, facts),
});
