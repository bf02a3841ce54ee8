import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request default removed. */
export const requestDefaultRemoved = defineRule({
  id: "request-default-removed",
  on: "request/schema/default/removed",
  severity: "dangerous",
  title: "Request default removed",
  why: "What happens when the value is left out is no longer fixed. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Keep the default.",
  message: (facts) => `${facts.subject} lost the default ${quoted(facts.before)}`,
});
