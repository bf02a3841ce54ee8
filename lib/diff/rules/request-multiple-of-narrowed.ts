import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request step became coarser. */
export const requestMultipleOfNarrowed = defineRule({
  id: "request-multiple-of-narrowed",
  on: "request/schema/multiple-of/narrowed",
  severity: "breaking",
  title: "Request step became coarser",
  why: "Fewer numbers are multiples of the new step. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old step, or round what is sent.",
  message: (facts) => changedMessage(facts, "step (multipleOf)"),
});
