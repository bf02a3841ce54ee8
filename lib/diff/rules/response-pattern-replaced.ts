import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response pattern replaced. */
export const responsePatternReplaced = defineRule({
  id: "response-pattern-replaced",
  on: "response/schema/pattern/replaced",
  severity: "breaking",
  title: "Response pattern replaced",
  why: "Some texts match only the old pattern, and some only the new one. A caller that relies on the old contract can receive something it does not expect.",
  fix: "Keep to the old pattern in what is sent, or offer the new texts in a new property.",
  message: (facts) => changedMessage(facts, "pattern"),
});
