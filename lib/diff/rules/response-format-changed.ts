import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response format changed in a way that cannot be compared. */
export const responseFormatChanged = defineRule({
  id: "response-format-changed",
  on: "response/schema/format/changed",
  severity: "dangerous",
  title: "Response format changed in a way that cannot be compared",
  why: "The two formats cannot be compared, so it cannot be told whether the old values still fit. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Say in the description which values are still valid.",
  message: (facts) => changedMessage(facts, "format"),
});
