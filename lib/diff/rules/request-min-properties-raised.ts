import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request minimum number of properties raised. */
export const requestMinPropertiesRaised = defineRule({
  id: "request-min-properties-raised",
  on: "request/schema/min-properties/raised",
  severity: "breaking",
  title: "Request minimum number of properties raised",
  why: "The minimum number of properties is higher than before, or there was none. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old minimum number of properties.",
  message: (facts) => limitMessage(facts, "minimum number of properties", "raised"),
});
