import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response pattern widened. */
export const responsePatternWidened = defineRule({
  id: "response-pattern-widened",
  on: "response/schema/pattern/widened",
  severity: "breaking",
  title: "Response pattern widened",
  why: "Every text that matched the old pattern matches the new one, and more do. A caller that relies on the old contract can receive something it does not expect.",
  fix: "Keep to the old pattern in what is sent, or offer the new texts in a new property.",
  message: (facts) => changedMessage(facts, "pattern"),
});
