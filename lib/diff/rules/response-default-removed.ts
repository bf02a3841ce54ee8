import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response default removed. */
export const responseDefaultRemoved = defineRule({
  id: "response-default-removed",
  on: "response/schema/default/removed",
  severity: "non-breaking",
  title: "Response default removed",
  why: "A value that is left out no longer has a meaning. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} lost the default ${quoted(facts.before)}`,
});
