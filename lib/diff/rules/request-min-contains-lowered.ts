import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request number of matching items lowered. */
export const requestMinContainsLowered = defineRule({
  id: "request-min-contains-lowered",
  on: "request/schema/min-contains/lowered",
  severity: "non-breaking",
  title: "Request number of matching items lowered",
  why: "The smallest number of items that must match was lowered. Everything that could be sent can still be sent.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "smallest number of matching items", "lowered"),
});
