import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Further credentials demanded. */
export const securitySchemeAdded = defineRule({
  id: "security-scheme-added",
  on: "request/security/scheme/added",
  severity: "breaking",
  title: "Further credentials demanded",
  why: "Callers do not have the further credentials yet, and are refused.",
  fix: "Offer the further credentials as an alternative first.",
  message: (facts) => `${facts.subject} now demands ${quoted(facts.name)} as well`,
});
