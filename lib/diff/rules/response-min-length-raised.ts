import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response minimum length raised. */
export const responseMinLengthRaised = defineRule({
  id: "response-min-length-raised",
  on: "response/schema/min-length/raised",
  severity: "non-breaking",
  title: "Response minimum length raised",
  why: "The minimum length is higher than before, or there was none. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "minimum length", "raised"),
});
