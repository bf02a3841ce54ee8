import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response need no longer satisfy a choice. */
export const responseChoiceRemoved = defineRule({
  id: "response-choice-removed",
  on: "response/schema/choice/removed",
  severity: "breaking",
  title: "Response need no longer satisfy a choice",
  why: "Values need no longer match one of several further demands. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep to the old demands in what is sent.",
  message: (facts) => `${facts.subject} need no longer match one of ${quoted(facts.note)}`,
});
