import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Link removed. */
export const responseLinkRemoved = defineRule({
  id: "response-link-removed",
  on: "response/link/existence/removed",
  severity: "dangerous",
  title: "Link removed",
  why: "Callers that follow the link no longer find it.",
  fix: "Keep the link, or say what replaces it.",
  message: (facts) => `Link ${quoted(facts.name)} was removed`,
});
