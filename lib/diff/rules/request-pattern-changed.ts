import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request pattern changed. */
export const requestPatternChanged = defineRule({
  id: "request-pattern-changed",
  on: "request/schema/pattern/changed",
  severity: "dangerous",
  title: "Request pattern changed",
  why: "Whether one pattern covers the other cannot be told by a rule. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Check that every value that matched the old pattern is still handled.",
  message: (facts) => changedMessage(facts, "pattern"),
});
