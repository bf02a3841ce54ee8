import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request maximum length lowered. */
export const requestMaxLengthLowered = defineRule({
  id: "request-max-length-lowered",
  on: "request/schema/max-length/lowered",
  severity: "breaking",
  title: "Request maximum length lowered",
  why: "The maximum length is lower than before, or there was none. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old maximum length.",
  message: (facts) => limitMessage(facts, "maximum length", "lowered"),
});
