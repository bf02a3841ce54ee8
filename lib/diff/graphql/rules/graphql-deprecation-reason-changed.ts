import { lowered, noted, said } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Reason of a deprecation changed. */
export const graphqlDeprecationReasonChanged = defineLanguageRule({
  id: "graphql-deprecation-reason-changed",
  format: "graphql",
  on: "none/deprecation/reason/changed",
  severity: "non-breaking",
  title: "Reason of a deprecation changed",
  why: "Callers are told something else; nothing fails.",
  fix: "Nothing needs to be done.",
  message: (facts) =>
    noted(
      `The reason why ${lowered(facts.subject)} is deprecated changed from ${said(facts.before)} to ${said(facts.after)}`,
      facts,
    ),
});
