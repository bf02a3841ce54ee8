import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request must now satisfy a choice. */
export const requestChoiceAdded = defineRule({
  id: "request-choice-added",
  on: "request/schema/choice/added",
  severity: "breaking",
  title: "Request must now satisfy a choice",
  why: "Values must now match one of several further demands. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting values that match none of them.",
  message: (facts) => `${facts.subject} must now match one of ${quoted(facts.note)}`,
});
