import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Root type has another name. */
export const graphqlRootTypeRenamed = defineLanguageRule({
  id: "graphql-root-type-renamed",
  format: "graphql",
  on: "none/schema/root/renamed",
  severity: "breaking",
  title: "Root type has another name",
  why: "Queries with a fragment on the root type by its old name are refused; many clients write such fragments.",
  fix: "Keep the name of the root type.",
  message: (facts) => noted(`${facts.subject} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`, facts),
});
