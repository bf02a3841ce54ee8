import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response maximum number of properties raised. */
export const responseMaxPropertiesRaised = defineRule({
  id: "response-max-properties-raised",
  on: "response/schema/max-properties/raised",
  severity: "breaking",
  title: "Response maximum number of properties raised",
  why: "The maximum number of properties is higher than before, or there is none any more. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old maximum number of properties.",
  message: (facts) => limitMessage(facts, "maximum number of properties", "raised"),
});
