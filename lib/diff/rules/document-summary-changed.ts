import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Summary of the document changed. */
export const documentSummaryChanged = defineRule({
  id: "document-summary-changed",
  on: "none/document/summary/changed",
  severity: "non-breaking",
  title: "Summary of the document changed",
  why: "Only words about the document changed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "summary"),
});
