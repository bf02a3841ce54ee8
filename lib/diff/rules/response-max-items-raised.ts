import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response maximum number of items raised. */
export const responseMaxItemsRaised = defineRule({
  id: "response-max-items-raised",
  on: "response/schema/max-items/raised",
  severity: "breaking",
  title: "Response maximum number of items raised",
  why: "The maximum number of items is higher than before, or there is none any more. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old maximum number of items.",
  message: (facts) => limitMessage(facts, "maximum number of items", "raised"),
});
