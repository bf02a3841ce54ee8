import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response must now satisfy a choice. */
export const responseChoiceAdded = defineRule({
  id: "response-choice-added",
  on: "response/schema/choice/added",
  severity: "non-breaking",
  title: "Response must now satisfy a choice",
  why: "Values must now match one of several further demands. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} must now match one of ${quoted(facts.note)}`,
});
