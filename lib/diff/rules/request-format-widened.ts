import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request format widened. */
export const requestFormatWidened = defineRule({
  id: "request-format-widened",
  on: "request/schema/format/widened",
  severity: "non-breaking",
  title: "Request format widened",
  why: "Values need no longer have the format that they had. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "format"),
});
