import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request minimum number of items raised. */
export const requestMinItemsRaised = defineRule({
  id: "request-min-items-raised",
  on: "request/schema/min-items/raised",
  severity: "breaking",
  title: "Request minimum number of items raised",
  why: "The minimum number of items is higher than before, or there was none. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old minimum number of items.",
  message: (facts) => limitMessage(facts, "minimum number of items", "raised"),
});
