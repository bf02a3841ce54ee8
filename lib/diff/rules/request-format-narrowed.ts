import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request format narrowed. */
export const requestFormatNarrowed = defineRule({
  id: "request-format-narrowed",
  on: "request/schema/format/narrowed",
  severity: "breaking",
  title: "Request format narrowed",
  why: "Values must now have a format that they did not need to have. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Accept the old values too, or introduce a new field with the format.",
  message: (facts) => changedMessage(facts, "format"),
});
