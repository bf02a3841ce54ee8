import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Part of a body allows other media types. */
export const requestPartTypeWidened = defineRule({
  id: "request-part-type-widened",
  on: "request/media-type/part-type/widened",
  severity: "non-breaking",
  title: "Part of a body allows other media types",
  why: "What was sent so far is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) =>
    `${facts.subject}: ${quoted(facts.name)} may now be ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
