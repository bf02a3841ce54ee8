import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Media type of requests removed. */
export const requestMediaTypeRemoved = defineRule({
  id: "request-media-type-removed",
  on: "request/media-type/existence/removed",
  severity: "breaking",
  title: "Media type of requests removed",
  why: "Callers that send the media type are refused.",
  fix: "Keep accepting the media type.",
  message: (facts) => `${facts.subject} may no longer be ${quoted(facts.name)}`,
});
