import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Range of response media types restricted. */
export const responseMediaTypeRestricted = defineRule({
  id: "response-media-type-restricted",
  on: "response/media-type/existence/restricted",
  severity: "dangerous",
  title: "Range of response media types restricted",
  why: "What is sent was allowed before, but callers that asked for another media type of the range may no longer get it.",
  fix: "Name every media type that was sent so far.",
  message: (facts) => `${facts.subject} is no longer any ${quoted(facts.before)}, only ${quoted(facts.after)}`,
});
