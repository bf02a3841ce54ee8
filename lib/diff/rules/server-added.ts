import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Server added. */
export const serverAdded = defineRule({
  id: "server-added",
  on: "none/document/server/added",
  severity: "non-breaking",
  title: "Server added",
  why: "The service can be reached at one more address.",
  fix: "Nothing needs to be done.",
  message: (facts) => `Server ${quoted(facts.name)} was added`,
});
