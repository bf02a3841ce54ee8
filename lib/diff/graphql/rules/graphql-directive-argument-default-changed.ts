import { lowered, noted, said } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Default of an argument of a directive changed. */
export const graphqlDirectiveArgumentDefaultChanged = defineLanguageRule({
  id: "graphql-directive-argument-default-changed",
  format: "graphql",
  on: "request/directive-argument/default/changed",
  severity: "dangerous",
  title: "Default of an argument of a directive changed",
  why: "Queries that leave it out are answered otherwise.",
  fix: "Keep the old default.",
  message: (facts) =>
    noted(`The default of ${lowered(facts.subject)} changed from ${said(facts.before)} to ${said(facts.after)}`, facts),
});
