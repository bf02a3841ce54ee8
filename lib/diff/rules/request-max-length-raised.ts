import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request maximum length raised. */
export const requestMaxLengthRaised = defineRule({
  id: "request-max-length-raised",
  on: "request/schema/max-length/raised",
  severity: "non-breaking",
  title: "Request maximum length raised",
  why: "The maximum length is higher than before, or there is none any more. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "maximum length", "raised"),
});
