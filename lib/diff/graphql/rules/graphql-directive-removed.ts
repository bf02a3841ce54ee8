import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Directive removed. */
export const graphqlDirectiveRemoved = defineLanguageRule({
  id: "graphql-directive-removed",
  format: "graphql",
  on: "request/directive/existence/removed",
  severity: "breaking",
  title: "Directive removed",
  why: "Queries that use the directive are refused. Directives that only stand in schemas concern no caller.",
  fix: "Keep the declaration, and let the server ignore it.",
  message: (facts) => noted(`${facts.subject} was removed`, facts),
});
