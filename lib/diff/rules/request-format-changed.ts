import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request format changed in a way that cannot be compared. */
export const requestFormatChanged = defineRule({
  id: "request-format-changed",
  on: "request/schema/format/changed",
  severity: "dangerous",
  title: "Request format changed in a way that cannot be compared",
  why: "The two formats cannot be compared, so it cannot be told whether the old values still fit. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Say in the description which values are still valid.",
  message: (facts) => changedMessage(facts, "format"),
});
