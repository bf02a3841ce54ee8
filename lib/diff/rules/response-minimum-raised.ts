import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response minimum raised. */
export const responseMinimumRaised = defineRule({
  id: "response-minimum-raised",
  on: "response/schema/minimum/raised",
  severity: "non-breaking",
  title: "Response minimum raised",
  why: "The minimum is higher than before, or there was none. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "minimum", "raised"),
});
