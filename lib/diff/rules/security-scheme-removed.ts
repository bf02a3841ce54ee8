import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Fewer credentials demanded. */
export const securitySchemeRemoved = defineRule({
  id: "security-scheme-removed",
  on: "request/security/scheme/removed",
  severity: "non-breaking",
  title: "Fewer credentials demanded",
  why: "Callers may leave some credentials out, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} no longer demands ${quoted(facts.name)}`,
});
