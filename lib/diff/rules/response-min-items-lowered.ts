import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response minimum number of items lowered. */
export const responseMinItemsLowered = defineRule({
  id: "response-min-items-lowered",
  on: "response/schema/min-items/lowered",
  severity: "breaking",
  title: "Response minimum number of items lowered",
  why: "The minimum number of items is lower than before, or there is none any more. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old minimum number of items.",
  message: (facts) => limitMessage(facts, "minimum number of items", "lowered"),
});
