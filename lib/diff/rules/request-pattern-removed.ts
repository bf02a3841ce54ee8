import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request pattern removed. */
export const requestPatternRemoved = defineRule({
  id: "request-pattern-removed",
  on: "request/schema/pattern/removed",
  severity: "non-breaking",
  title: "Request pattern removed",
  why: "Values need no longer match the pattern. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "pattern"),
});
