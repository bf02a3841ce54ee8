import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** OAuth scope no longer offered. */
export const securitySchemeScopeRemoved = defineRule({
  id: "security-scheme-scope-removed",
  on: "none/security-scheme/scope/removed",
  severity: "dangerous",
  title: "OAuth scope no longer offered",
  why: "Callers that ask for the scope may be refused a token.",
  fix: "Keep granting the scope, even if nothing needs it.",
  message: (facts) => `${facts.subject} no longer offers the scope ${quoted(facts.name)}`,
});
