import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Part of a body allows fewer media types. */
export const requestPartTypeNarrowed = defineRule({
  id: "request-part-type-narrowed",
  on: "request/media-type/part-type/narrowed",
  severity: "breaking",
  title: "Part of a body allows fewer media types",
  why: "Callers that send the part as another media type are refused.",
  fix: "Keep accepting the media type.",
  message: (facts) =>
    `${facts.subject}: ${quoted(facts.name)} may only be ${quoted(facts.after)}, no longer ${quoted(facts.before)}`,
});
