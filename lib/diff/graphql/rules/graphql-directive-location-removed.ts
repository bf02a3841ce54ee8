import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Directive cannot stand somewhere any more. */
export const graphqlDirectiveLocationRemoved = defineLanguageRule({
  id: "graphql-directive-location-removed",
  format: "graphql",
  on: "request/directive/location/removed",
  severity: "breaking",
  title: "Directive cannot stand somewhere any more",
  why: "Queries with the directive at that place are refused. Places in schemas concern no caller.",
  fix: "Keep the place in the declaration.",
  message: (facts) => noted(`${facts.subject} cannot stand on ${facts.name} any more`, facts),
});
