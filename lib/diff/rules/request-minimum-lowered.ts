import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request minimum lowered. */
export const requestMinimumLowered = defineRule({
  id: "request-minimum-lowered",
  on: "request/schema/minimum/lowered",
  severity: "non-breaking",
  title: "Request minimum lowered",
  why: "The minimum is lower than before, or there is none any more. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "minimum", "lowered"),
});
