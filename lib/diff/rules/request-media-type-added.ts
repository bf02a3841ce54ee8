import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Media type of requests added. */
export const requestMediaTypeAdded = defineRule({
  id: "request-media-type-added",
  on: "request/media-type/existence/added",
  severity: "non-breaking",
  title: "Media type of requests added",
  why: "Callers may send one more media type, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may now be ${quoted(facts.name)}`,
});
