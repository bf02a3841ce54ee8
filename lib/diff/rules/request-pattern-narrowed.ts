import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request pattern narrowed. */
export const requestPatternNarrowed = defineRule({
  id: "request-pattern-narrowed",
  on: "request/schema/pattern/narrowed",
  severity: "breaking",
  title: "Request pattern narrowed",
  why: "Every text that matches the new pattern matched the old one, but not the other way round. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting what matched the old pattern.",
  message: (facts) => changedMessage(facts, "pattern"),
});
