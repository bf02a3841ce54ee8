import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** OAuth scope offered. */
export const securitySchemeScopeAdded = defineRule({
  id: "security-scheme-scope-added",
  on: "none/security-scheme/scope/added",
  severity: "non-breaking",
  title: "OAuth scope offered",
  why: "Tokens may carry one more scope.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} offers the scope ${quoted(facts.name)}`,
});
