import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response format widened. */
export const responseFormatWidened = defineRule({
  id: "response-format-widened",
  on: "response/schema/format/widened",
  severity: "breaking",
  title: "Response format widened",
  why: "Values need no longer have the format that they had. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep sending the old format, or introduce a new field.",
  message: (facts) => changedMessage(facts, "format"),
});
