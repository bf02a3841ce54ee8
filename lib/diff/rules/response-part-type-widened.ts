import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Part of a body allows other media types. */
export const responsePartTypeWidened = defineRule({
  id: "response-part-type-widened",
  on: "response/media-type/part-type/widened",
  severity: "dangerous",
  title: "Part of a body allows other media types",
  why: "Callers may receive the part as a media type that they do not know.",
  fix: "Send the new media type only to callers that ask for it.",
  message: (facts) =>
    `${facts.subject}: ${quoted(facts.name)} may now be ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
