import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response step became coarser. */
export const responseMultipleOfNarrowed = defineRule({
  id: "response-multiple-of-narrowed",
  on: "response/schema/multiple-of/narrowed",
  severity: "non-breaking",
  title: "Response step became coarser",
  why: "Fewer numbers are multiples of the new step. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "step (multipleOf)"),
});
