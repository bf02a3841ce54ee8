import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Error status added. */
export const responseErrorStatusAdded = defineRule({
  id: "response-error-status-added",
  on: "response/status/existence/error-added",
  severity: "non-breaking",
  title: "Error status added",
  why: "Callers must handle statuses that they do not know in any case (RFC 9110 §15).",
  fix: "Nothing needs to be done.",
  message: (facts) => `Status ${quoted(facts.name)} was added`,
});
