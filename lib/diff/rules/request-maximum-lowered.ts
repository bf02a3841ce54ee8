import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request maximum lowered. */
export const requestMaximumLowered = defineRule({
  id: "request-maximum-lowered",
  on: "request/schema/maximum/lowered",
  severity: "breaking",
  title: "Request maximum lowered",
  why: "The maximum is lower than before, or there was none. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old maximum.",
  message: (facts) => limitMessage(facts, "maximum", "lowered"),
});
