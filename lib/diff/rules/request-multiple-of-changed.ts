import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request step changed. */
export const requestMultipleOfChanged = defineRule({
  id: "request-multiple-of-changed",
  on: "request/schema/multiple-of/changed",
  severity: "breaking",
  title: "Request step changed",
  why: "Neither step is a multiple of the other. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old step, or introduce a new field.",
  message: (facts) => changedMessage(facts, "step (multipleOf)"),
});
