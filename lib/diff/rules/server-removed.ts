import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Server removed from the list. */
export const serverRemoved = defineRule({
  id: "server-removed",
  on: "none/document/server/removed",
  severity: "non-breaking",
  title: "Server removed from the list",
  why: "The list of addresses is advice; whether the old one still answers is not a matter of the contract.",
  fix: "Make sure that the old address still answers.",
  message: (facts) => `Server ${quoted(facts.name)} was removed`,
});
