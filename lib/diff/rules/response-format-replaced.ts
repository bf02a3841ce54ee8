import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response format replaced. */
export const responseFormatReplaced = defineRule({
  id: "response-format-replaced",
  on: "response/schema/format/replaced",
  severity: "breaking",
  title: "Response format replaced",
  why: "No value has both the old and the new format. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Introduce a new field with the new format and deprecate the old one.",
  message: (facts) => changedMessage(facts, "format"),
});
