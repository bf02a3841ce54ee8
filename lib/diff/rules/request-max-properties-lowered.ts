import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request maximum number of properties lowered. */
export const requestMaxPropertiesLowered = defineRule({
  id: "request-max-properties-lowered",
  on: "request/schema/max-properties/lowered",
  severity: "breaking",
  title: "Request maximum number of properties lowered",
  why: "The maximum number of properties is lower than before, or there was none. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old maximum number of properties.",
  message: (facts) => limitMessage(facts, "maximum number of properties", "lowered"),
});
