import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Scope no longer demanded. */
export const securityScopeRemoved = defineRule({
  id: "security-scope-removed",
  on: "request/security/scope/removed",
  severity: "non-breaking",
  title: "Scope no longer demanded",
  why: "Tokens with the scope still work; it is no longer needed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} no longer demands the scope ${quoted(facts.name)} of ${quoted(facts.note)}`,
});
