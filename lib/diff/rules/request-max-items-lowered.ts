import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request maximum number of items lowered. */
export const requestMaxItemsLowered = defineRule({
  id: "request-max-items-lowered",
  on: "request/schema/max-items/lowered",
  severity: "breaking",
  title: "Request maximum number of items lowered",
  why: "The maximum number of items is lower than before, or there was none. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old maximum number of items.",
  message: (facts) => limitMessage(facts, "maximum number of items", "lowered"),
});
