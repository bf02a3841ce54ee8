import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request minimum length lowered. */
export const requestMinLengthLowered = defineRule({
  id: "request-min-length-lowered",
  on: "request/schema/min-length/lowered",
  severity: "non-breaking",
  title: "Request minimum length lowered",
  why: "The minimum length is lower than before, or there is none any more. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "minimum length", "lowered"),
});
