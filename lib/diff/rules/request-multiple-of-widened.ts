import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request step became finer. */
export const requestMultipleOfWidened = defineRule({
  id: "request-multiple-of-widened",
  on: "request/schema/multiple-of/widened",
  severity: "non-breaking",
  title: "Request step became finer",
  why: "More numbers are multiples of the new step. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "step (multipleOf)"),
});
