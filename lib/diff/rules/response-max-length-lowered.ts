import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response maximum length lowered. */
export const responseMaxLengthLowered = defineRule({
  id: "response-max-length-lowered",
  on: "response/schema/max-length/lowered",
  severity: "non-breaking",
  title: "Response maximum length lowered",
  why: "The maximum length is lower than before, or there was none. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "maximum length", "lowered"),
});
