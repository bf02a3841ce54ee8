import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response maximum raised. */
export const responseMaximumRaised = defineRule({
  id: "response-maximum-raised",
  on: "response/schema/maximum/raised",
  severity: "breaking",
  title: "Response maximum raised",
  why: "The maximum is higher than before, or there is none any more. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old maximum.",
  message: (facts) => limitMessage(facts, "maximum", "raised"),
});
