import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request minimum number of properties lowered. */
export const requestMinPropertiesLowered = defineRule({
  id: "request-min-properties-lowered",
  on: "request/schema/min-properties/lowered",
  severity: "non-breaking",
  title: "Request minimum number of properties lowered",
  why: "The minimum number of properties is lower than before, or there is none any more. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "minimum number of properties", "lowered"),
});
