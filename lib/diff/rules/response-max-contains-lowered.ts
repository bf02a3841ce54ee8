import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response number of matching items lowered. */
export const responseMaxContainsLowered = defineRule({
  id: "response-max-contains-lowered",
  on: "response/schema/max-contains/lowered",
  severity: "non-breaking",
  title: "Response number of matching items lowered",
  why: "The largest number of items that must match was lowered. Everything that can now come could come before.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "largest number of matching items", "lowered"),
});
