import { lowered, noted, said } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Default of an argument changed. */
export const graphqlArgumentDefaultChanged = defineLanguageRule({
  id: "graphql-argument-default-changed",
  format: "graphql",
  on: "request/argument/default/changed",
  severity: "dangerous",
  title: "Default of an argument changed",
  why: "Callers that leave it out get another behaviour without a change of their own.",
  fix: "Keep the old default, or tell callers to give the value themselves.",
  message: (facts) =>
    noted(`The default of ${lowered(facts.subject)} changed from ${said(facts.before)} to ${said(facts.after)}`, facts),
});
