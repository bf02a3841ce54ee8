import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response minimum lowered. */
export const responseMinimumLowered = defineRule({
  id: "response-minimum-lowered",
  on: "response/schema/minimum/lowered",
  severity: "breaking",
  title: "Response minimum lowered",
  why: "The minimum is lower than before, or there is none any more. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old minimum.",
  message: (facts) => limitMessage(facts, "minimum", "lowered"),
});
