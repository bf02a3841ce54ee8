import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Error status removed. */
export const responseErrorStatusRemoved = defineRule({
  id: "response-error-status-removed",
  on: "response/status/existence/error-removed",
  severity: "non-breaking",
  title: "Error status removed",
  why: "Callers handle a status that no longer comes.",
  fix: "Nothing needs to be done.",
  message: (facts) => `Status ${quoted(facts.name)} was removed`,
});
