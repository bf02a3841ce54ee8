import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request pattern widened. */
export const requestPatternWidened = defineRule({
  id: "request-pattern-widened",
  on: "request/schema/pattern/widened",
  severity: "non-breaking",
  title: "Request pattern widened",
  why: "Every text that matched the old pattern matches the new one, and more do. Everything that could be sent can still be sent.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "pattern"),
});
