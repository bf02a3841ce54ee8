import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Directive put on a declaration. */
export const graphqlDirectiveUseAdded = defineLanguageRule({
  id: "graphql-directive-use-added",
  format: "graphql",
  on: "none/directive-use/existence/added",
  severity: "dangerous",
  title: "Directive put on a declaration",
  why: "What it does is known to the server only: it may ask for rights, cost more, or change what comes back.",
  fix: "Say in the description what callers notice of it.",
  message: (facts) => noted(`${facts.subject} has the directive ${quoted(facts.after)}`, facts),
});
