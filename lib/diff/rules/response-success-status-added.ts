import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Success status added. */
export const responseSuccessStatusAdded = defineRule({
  id: "response-success-status-added",
  on: "response/status/existence/success-added",
  severity: "dangerous",
  title: "Success status added",
  why: "Callers that look for the one status they know may take the new one for a failure.",
  fix: "Tell callers to accept any 2xx status, before the new one is sent.",
  message: (facts) => `Success status ${quoted(facts.name)} was added`,
});
