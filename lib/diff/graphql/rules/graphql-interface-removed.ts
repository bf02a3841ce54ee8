import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Type implements an interface no more. */
export const graphqlInterfaceRemoved = defineLanguageRule({
  id: "graphql-interface-removed",
  format: "graphql",
  on: "response/type/interface/removed",
  severity: "breaking",
  title: "Type implements an interface no more",
  why: "Queries with a fragment on the type inside the interface, or the other way round, are refused.",
  fix: "Let the type implement the interface as before.",
  message: (facts) => noted(`${facts.subject} was removed`, facts),
});
