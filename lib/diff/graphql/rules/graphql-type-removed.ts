import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Type removed. */
export const graphqlTypeRemoved = defineLanguageRule({
  id: "graphql-type-removed",
  format: "graphql",
  on: "none/type/existence/removed",
  severity: "breaking",
  title: "Type removed",
  why: "Queries that name the type, in a fragment or in a variable, are refused. A scalar or enum that callers only receive has no name in queries.",
  fix: "Keep the type until no query names it; mark what leads to it as `@deprecated` first.",
  message: (facts) => noted(`${facts.subject} was removed`, facts),
});
