import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response pattern removed. */
export const responsePatternRemoved = defineRule({
  id: "response-pattern-removed",
  on: "response/schema/pattern/removed",
  severity: "breaking",
  title: "Response pattern removed",
  why: "Values need no longer match the pattern. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep to the old pattern in what is sent.",
  message: (facts) => changedMessage(facts, "pattern"),
});
