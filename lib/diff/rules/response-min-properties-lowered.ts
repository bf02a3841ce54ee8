import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response minimum number of properties lowered. */
export const responseMinPropertiesLowered = defineRule({
  id: "response-min-properties-lowered",
  on: "response/schema/min-properties/lowered",
  severity: "breaking",
  title: "Response minimum number of properties lowered",
  why: "The minimum number of properties is lower than before, or there is none any more. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old minimum number of properties.",
  message: (facts) => limitMessage(facts, "minimum number of properties", "lowered"),
});
