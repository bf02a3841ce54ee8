import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response pattern added. */
export const responsePatternAdded = defineRule({
  id: "response-pattern-added",
  on: "response/schema/pattern/added",
  severity: "non-breaking",
  title: "Response pattern added",
  why: "Values must now match a pattern. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "pattern"),
});
