import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request default changed. */
export const requestDefaultChanged = defineRule({
  id: "request-default-changed",
  on: "request/schema/default/changed",
  severity: "dangerous",
  title: "Request default changed",
  why: "A value that is left out means something else than before. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Keep the default, and let callers ask for the new behaviour.",
  message: (facts) => `${facts.subject} changed its default from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
