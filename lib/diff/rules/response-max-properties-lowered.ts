import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response maximum number of properties lowered. */
export const responseMaxPropertiesLowered = defineRule({
  id: "response-max-properties-lowered",
  on: "response/schema/max-properties/lowered",
  severity: "non-breaking",
  title: "Response maximum number of properties lowered",
  why: "The maximum number of properties is lower than before, or there was none. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "maximum number of properties", "lowered"),
});
