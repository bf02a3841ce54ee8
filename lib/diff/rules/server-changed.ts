import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Variables of a server changed. */
export const serverChanged = defineRule({
  id: "server-changed",
  on: "none/document/server/changed",
  severity: "non-breaking",
  title: "Variables of a server changed",
  why: "The list of addresses is advice; whether the old one still answers is not a matter of the contract.",
  fix: "Make sure that the addresses that the old variables made still answer.",
  message: (facts) => `Server ${quoted(facts.name)} changed its variables`,
});
