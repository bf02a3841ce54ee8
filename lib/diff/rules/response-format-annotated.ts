import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response format noted. */
export const responseFormatAnnotated = defineRule({
  id: "response-format-annotated",
  on: "response/schema/format/annotated",
  severity: "non-breaking",
  title: "Response format noted",
  why: "The format only says how the value is shown or stored; it forbids nothing. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "format"),
});
