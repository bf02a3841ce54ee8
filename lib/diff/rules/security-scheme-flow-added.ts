import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** OAuth flow added. */
export const securitySchemeFlowAdded = defineRule({
  id: "security-scheme-flow-added",
  on: "none/security-scheme/flow/added",
  severity: "non-breaking",
  title: "OAuth flow added",
  why: "Callers may get tokens in one more way, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} got the flow ${quoted(facts.name)}`,
});
