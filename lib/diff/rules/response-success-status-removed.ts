import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Success status removed. */
export const responseSuccessStatusRemoved = defineRule({
  id: "response-success-status-removed",
  on: "response/status/existence/success-removed",
  severity: "breaking",
  title: "Success status removed",
  why: "Callers wait for an answer that no longer comes.",
  fix: "Keep answering with the status.",
  message: (facts) => `Success status ${quoted(facts.name)} was removed`,
});
