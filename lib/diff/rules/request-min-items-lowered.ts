import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request minimum number of items lowered. */
export const requestMinItemsLowered = defineRule({
  id: "request-min-items-lowered",
  on: "request/schema/min-items/lowered",
  severity: "non-breaking",
  title: "Request minimum number of items lowered",
  why: "The minimum number of items is lower than before, or there is none any more. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "minimum number of items", "lowered"),
});
