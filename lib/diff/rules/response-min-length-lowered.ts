import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response minimum length lowered. */
export const responseMinLengthLowered = defineRule({
  id: "response-min-length-lowered",
  on: "response/schema/min-length/lowered",
  severity: "breaking",
  title: "Response minimum length lowered",
  why: "The minimum length is lower than before, or there is none any more. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old minimum length.",
  message: (facts) => limitMessage(facts, "minimum length", "lowered"),
});
