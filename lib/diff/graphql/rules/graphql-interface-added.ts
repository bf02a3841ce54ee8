import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Type implements an interface. */
export const graphqlInterfaceAdded = defineLanguageRule({
  id: "graphql-interface-added",
  format: "graphql",
  on: "response/type/interface/added",
  severity: "dangerous",
  title: "Type implements an interface",
  why: "Where the interface is given back callers receive a type that they do not know.",
  fix: "Tell callers to cope with types that they do not know.",
  message: (facts) => noted(`${facts.subject} was added`, facts),
});
