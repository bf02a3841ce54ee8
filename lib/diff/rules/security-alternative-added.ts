import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Way of signing in added. */
export const securityAlternativeAdded = defineRule({
  id: "security-alternative-added",
  on: "request/security/alternative/added",
  severity: "non-breaking",
  title: "Way of signing in added",
  why: "Callers may prove who they are in one more way, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may now be called with ${quoted(facts.name)}`,
});
