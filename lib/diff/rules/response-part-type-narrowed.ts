import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Part of a body allows fewer media types. */
export const responsePartTypeNarrowed = defineRule({
  id: "response-part-type-narrowed",
  on: "response/media-type/part-type/narrowed",
  severity: "non-breaking",
  title: "Part of a body allows fewer media types",
  why: "What is sent was allowed before.",
  fix: "Nothing needs to be done.",
  message: (facts) =>
    `${facts.subject}: ${quoted(facts.name)} may only be ${quoted(facts.after)}, no longer ${quoted(facts.before)}`,
});
