import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** OAuth address changed. */
export const securitySchemeAddressChanged = defineRule({
  id: "security-scheme-address-changed",
  on: "none/security-scheme/address/changed",
  severity: "dangerous",
  title: "OAuth address changed",
  why: "Callers ask for tokens at an address that may no longer answer.",
  fix: "Keep the old address working.",
  message: (facts) =>
    `${facts.subject}: ${quoted(facts.name)} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
