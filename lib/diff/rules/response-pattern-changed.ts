import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response pattern changed. */
export const responsePatternChanged = defineRule({
  id: "response-pattern-changed",
  on: "response/schema/pattern/changed",
  severity: "dangerous",
  title: "Response pattern changed",
  why: "Whether one pattern covers the other cannot be told by a rule. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Check that every value that matched the old pattern is still handled.",
  message: (facts) => changedMessage(facts, "pattern"),
});
