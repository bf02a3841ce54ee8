import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request format noted. */
export const requestFormatAnnotated = defineRule({
  id: "request-format-annotated",
  on: "request/schema/format/annotated",
  severity: "non-breaking",
  title: "Request format noted",
  why: "The format only says how the value is shown or stored; it forbids nothing. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "format"),
});
