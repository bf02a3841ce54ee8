import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request need no longer satisfy a choice. */
export const requestChoiceRemoved = defineRule({
  id: "request-choice-removed",
  on: "request/schema/choice/removed",
  severity: "non-breaking",
  title: "Request need no longer satisfy a choice",
  why: "Values need no longer match one of several further demands. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} need no longer match one of ${quoted(facts.note)}`,
});
