import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request pattern added. */
export const requestPatternAdded = defineRule({
  id: "request-pattern-added",
  on: "request/schema/pattern/added",
  severity: "breaking",
  title: "Request pattern added",
  why: "Values must now match a pattern. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Accept the old values too, or check them without refusing.",
  message: (facts) => changedMessage(facts, "pattern"),
});
