import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Directive taken off a declaration. */
export const graphqlDirectiveUseRemoved = defineLanguageRule({
  id: "graphql-directive-use-removed",
  format: "graphql",
  on: "none/directive-use/existence/removed",
  severity: "dangerous",
  title: "Directive taken off a declaration",
  why: "What it did is known to the server only: callers may have relied on it.",
  fix: "Say in the description what callers notice of it.",
  message: (facts) => noted(`${facts.subject} lacks the directive ${quoted(facts.before)}`, facts),
});
