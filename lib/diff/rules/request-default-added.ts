import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request default added. */
export const requestDefaultAdded = defineRule({
  id: "request-default-added",
  on: "request/schema/default/added",
  severity: "dangerous",
  title: "Request default added",
  why: "What happens when the value is left out is now fixed. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Make sure that the default is what happened before.",
  message: (facts) => `${facts.subject} got the default ${quoted(facts.after)}`,
});
