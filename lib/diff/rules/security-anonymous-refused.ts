import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Anonymous calls refused. */
export const securityAnonymousRefused = defineRule({
  id: "security-anonymous-refused",
  on: "request/security/anonymous/refused",
  severity: "breaking",
  title: "Anonymous calls refused",
  why: "Callers that prove nothing about themselves were served and are now refused.",
  fix: "Keep an empty alternative (`{}`) in `security` until callers have credentials.",
  message: (facts) => `${facts.subject} now demands credentials (${quoted(facts.note)})`,
});
