import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response maximum lowered. */
export const responseMaximumLowered = defineRule({
  id: "response-maximum-lowered",
  on: "response/schema/maximum/lowered",
  severity: "non-breaking",
  title: "Response maximum lowered",
  why: "The maximum is lower than before, or there was none. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "maximum", "lowered"),
});
