import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Type added. */
export const graphqlTypeAdded = defineLanguageRule({
  id: "graphql-type-added",
  format: "graphql",
  on: "none/type/existence/added",
  severity: "non-breaking",
  title: "Type added",
  why: "Nothing that existed before is concerned; what leads to the type is reported by itself.",
  fix: "Nothing needs to be done.",
  message: (facts) => noted(`${facts.subject} was added`, facts),
});
