import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Way of signing in removed. */
export const securityAlternativeRemoved = defineRule({
  id: "security-alternative-removed",
  on: "request/security/alternative/removed",
  severity: "breaking",
  title: "Way of signing in removed",
  why: "Callers that prove who they are in this way are refused.",
  fix: "Keep accepting these credentials, and announce a date.",
  message: (facts) => `${facts.subject} may no longer be called with ${quoted(facts.name)}`,
});
