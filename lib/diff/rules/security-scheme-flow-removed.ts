import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** OAuth flow removed. */
export const securitySchemeFlowRemoved = defineRule({
  id: "security-scheme-flow-removed",
  on: "none/security-scheme/flow/removed",
  severity: "breaking",
  title: "OAuth flow removed",
  why: "Callers that get their tokens in this way get none any more.",
  fix: "Keep the flow, and announce a date.",
  message: (facts) => `${facts.subject} lost the flow ${quoted(facts.name)}`,
});
