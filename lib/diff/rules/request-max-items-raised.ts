import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request maximum number of items raised. */
export const requestMaxItemsRaised = defineRule({
  id: "request-max-items-raised",
  on: "request/schema/max-items/raised",
  severity: "non-breaking",
  title: "Request maximum number of items raised",
  why: "The maximum number of items is higher than before, or there is none any more. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "maximum number of items", "raised"),
});
