import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Link leads elsewhere. */
export const responseLinkChanged = defineRule({
  id: "response-link-changed",
  on: "response/link/target/changed",
  severity: "dangerous",
  title: "Link leads elsewhere",
  why: "Callers that follow the link come to another operation, or with other parameters.",
  fix: "Add a new link for the new target.",
  message: (facts) => `Link ${quoted(facts.name)} leads elsewhere than before`,
});
