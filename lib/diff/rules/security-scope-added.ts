import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Further scope demanded. */
export const securityScopeAdded = defineRule({
  id: "security-scope-added",
  on: "request/security/scope/added",
  severity: "breaking",
  title: "Further scope demanded",
  why: "Tokens that callers hold today lack the scope, and are refused.",
  fix: "Accept the old scope as an alternative until tokens have the new one.",
  message: (facts) => `${facts.subject} now demands the scope ${quoted(facts.name)} of ${quoted(facts.note)}`,
});
