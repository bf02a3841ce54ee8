import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response number of matching items lowered. */
export const responseMinContainsLowered = defineRule({
  id: "response-min-contains-lowered",
  on: "response/schema/min-contains/lowered",
  severity: "breaking",
  title: "Response number of matching items lowered",
  why: "The smallest number of items that must match was lowered. A caller that relies on the old contract can receive something it does not expect.",
  fix: "Keep to the old number in what is sent.",
  message: (facts) => limitMessage(facts, "smallest number of matching items", "lowered"),
});
