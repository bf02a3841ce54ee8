import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response step changed. */
export const responseMultipleOfChanged = defineRule({
  id: "response-multiple-of-changed",
  on: "response/schema/multiple-of/changed",
  severity: "breaking",
  title: "Response step changed",
  why: "Neither step is a multiple of the other. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old step, or introduce a new field.",
  message: (facts) => changedMessage(facts, "step (multipleOf)"),
});
