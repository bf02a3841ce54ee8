import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response minimum number of properties raised. */
export const responseMinPropertiesRaised = defineRule({
  id: "response-min-properties-raised",
  on: "response/schema/min-properties/raised",
  severity: "non-breaking",
  title: "Response minimum number of properties raised",
  why: "The minimum number of properties is higher than before, or there was none. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "minimum number of properties", "raised"),
});
