import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response maximum number of items lowered. */
export const responseMaxItemsLowered = defineRule({
  id: "response-max-items-lowered",
  on: "response/schema/max-items/lowered",
  severity: "non-breaking",
  title: "Response maximum number of items lowered",
  why: "The maximum number of items is lower than before, or there was none. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "maximum number of items", "lowered"),
});
