import { lowered, noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Directive on a declaration says something else. */
export const graphqlDirectiveUseChanged = defineLanguageRule({
  id: "graphql-directive-use-changed",
  format: "graphql",
  on: "none/directive-use/arguments/changed",
  severity: "dangerous",
  title: "Directive on a declaration says something else",
  why: "What it does is known to the server only: it may ask for more rights, cost more, or change what comes back.",
  fix: "Say in the description what callers notice of it.",
  message: (facts) =>
    noted(
      `The directive on ${lowered(facts.subject)} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`,
      facts,
    ),
});
