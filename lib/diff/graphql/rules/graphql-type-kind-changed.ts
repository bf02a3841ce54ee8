import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Type is of another kind. */
export const graphqlTypeKindChanged = defineLanguageRule({
  id: "graphql-type-kind-changed",
  format: "graphql",
  on: "none/type/kind/changed",
  severity: "breaking",
  title: "Type is of another kind",
  why: "Queries select fields of objects and none of scalars, and input types are only sent: what fitted the one kind does not fit the other. An object that becomes an interface keeps its fields, but comes back under other names.",
  fix: "Add a type of a new name beside it, and deprecate what leads to the old one.",
  message: (facts) => noted(`${facts.subject} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`, facts),
});
