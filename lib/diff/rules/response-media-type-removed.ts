import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Media type of responses removed. */
export const responseMediaTypeRemoved = defineRule({
  id: "response-media-type-removed",
  on: "response/media-type/existence/removed",
  severity: "breaking",
  title: "Media type of responses removed",
  why: "Callers that ask for the media type no longer get it.",
  fix: "Keep answering in the media type.",
  message: (facts) => `${facts.subject} is no longer available as ${quoted(facts.name)}`,
});
