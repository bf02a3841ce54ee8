import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Response content of a string changed. */
export const responseContentEncodingChanged = defineRule({
  id: "response-content-encoding-changed",
  on: "response/schema/content/changed",
  severity: "dangerous",
  title: "Response content of a string changed",
  why: "The text inside the string is encoded in another way, or of another media type. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Keep the old encoding, or introduce a new field.",
  message: (facts) => changedMessage(facts, "content encoding"),
});
