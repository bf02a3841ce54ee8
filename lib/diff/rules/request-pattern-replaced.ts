import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request pattern replaced. */
export const requestPatternReplaced = defineRule({
  id: "request-pattern-replaced",
  on: "request/schema/pattern/replaced",
  severity: "breaking",
  title: "Request pattern replaced",
  why: "Some texts match only the old pattern, and some only the new one. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Accept what matched the old pattern too.",
  message: (facts) => changedMessage(facts, "pattern"),
});
