import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request format replaced. */
export const requestFormatReplaced = defineRule({
  id: "request-format-replaced",
  on: "request/schema/format/replaced",
  severity: "breaking",
  title: "Request format replaced",
  why: "No value has both the old and the new format. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Introduce a new field with the new format and deprecate the old one.",
  message: (facts) => changedMessage(facts, "format"),
});
