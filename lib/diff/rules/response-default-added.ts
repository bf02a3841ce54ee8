import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response default added. */
export const responseDefaultAdded = defineRule({
  id: "response-default-added",
  on: "response/schema/default/added",
  severity: "non-breaking",
  title: "Response default added",
  why: "A value that is left out now has a meaning. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} got the default ${quoted(facts.after)}`,
});
