import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response step became finer. */
export const responseMultipleOfWidened = defineRule({
  id: "response-multiple-of-widened",
  on: "response/schema/multiple-of/widened",
  severity: "breaking",
  title: "Response step became finer",
  why: "More numbers are multiples of the new step. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep rounding to the old step.",
  message: (facts) => changedMessage(facts, "step (multipleOf)"),
});
