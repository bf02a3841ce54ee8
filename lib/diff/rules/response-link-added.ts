import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Link added. */
export const responseLinkAdded = defineRule({
  id: "response-link-added",
  on: "response/link/existence/added",
  severity: "non-breaking",
  title: "Link added",
  why: "Callers are told of one more way on, and need not take it.",
  fix: "Nothing needs to be done.",
  message: (facts) => `Link ${quoted(facts.name)} was added`,
});
