import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Range of request media types restricted. */
export const requestMediaTypeRestricted = defineRule({
  id: "request-media-type-restricted",
  on: "request/media-type/existence/restricted",
  severity: "breaking",
  title: "Range of request media types restricted",
  why: "Callers that send another media type of the range are refused.",
  fix: "Keep accepting the range.",
  message: (facts) => `${facts.subject} may no longer be any ${quoted(facts.before)}, only ${quoted(facts.after)}`,
});
