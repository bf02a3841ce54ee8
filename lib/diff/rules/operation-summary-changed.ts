import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Operation summary changed. */
export const operationSummaryChanged = defineRule({
  id: "operation-summary-changed",
  on: "none/operation/summary/changed",
  severity: "non-breaking",
  title: "Operation summary changed",
  why: "Only the documentation changed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "summary"),
});
