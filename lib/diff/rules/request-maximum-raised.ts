import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request maximum raised. */
export const requestMaximumRaised = defineRule({
  id: "request-maximum-raised",
  on: "request/schema/maximum/raised",
  severity: "non-breaking",
  title: "Request maximum raised",
  why: "The maximum is higher than before, or there is none any more. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "maximum", "raised"),
});
