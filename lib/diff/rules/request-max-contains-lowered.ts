import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request number of matching items lowered. */
export const requestMaxContainsLowered = defineRule({
  id: "request-max-contains-lowered",
  on: "request/schema/max-contains/lowered",
  severity: "breaking",
  title: "Request number of matching items lowered",
  why: "The largest number of items that must match was lowered. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting the old numbers.",
  message: (facts) => limitMessage(facts, "largest number of matching items", "lowered"),
});
