import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response pattern narrowed. */
export const responsePatternNarrowed = defineRule({
  id: "response-pattern-narrowed",
  on: "response/schema/pattern/narrowed",
  severity: "non-breaking",
  title: "Response pattern narrowed",
  why: "Every text that matches the new pattern matched the old one, but not the other way round. Everything that can now come could come before.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "pattern"),
});
