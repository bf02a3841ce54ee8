import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response format narrowed. */
export const responseFormatNarrowed = defineRule({
  id: "response-format-narrowed",
  on: "response/schema/format/narrowed",
  severity: "non-breaking",
  title: "Response format narrowed",
  why: "Values must now have a format that they did not need to have. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "format"),
});
