import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request maximum number of properties raised. */
export const requestMaxPropertiesRaised = defineRule({
  id: "request-max-properties-raised",
  on: "request/schema/max-properties/raised",
  severity: "non-breaking",
  title: "Request maximum number of properties raised",
  why: "The maximum number of properties is higher than before, or there is none any more. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "maximum number of properties", "raised"),
});
