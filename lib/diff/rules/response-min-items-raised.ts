import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response minimum number of items raised. */
export const responseMinItemsRaised = defineRule({
  id: "response-min-items-raised",
  on: "response/schema/min-items/raised",
  severity: "non-breaking",
  title: "Response minimum number of items raised",
  why: "The minimum number of items is higher than before, or there was none. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "minimum number of items", "raised"),
});
