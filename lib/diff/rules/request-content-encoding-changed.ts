import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Request content of a string changed. */
export const requestContentEncodingChanged = defineRule({
  id: "request-content-encoding-changed",
  on: "request/schema/content/changed",
  severity: "dangerous",
  title: "Request content of a string changed",
  why: "The text inside the string is encoded in another way, or of another media type. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Keep the old encoding, or introduce a new field.",
  message: (facts) => changedMessage(facts, "content encoding"),
});
