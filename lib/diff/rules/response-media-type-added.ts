import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Media type of responses added. */
export const responseMediaTypeAdded = defineRule({
  id: "response-media-type-added",
  on: "response/media-type/existence/added",
  severity: "non-breaking",
  title: "Media type of responses added",
  why: "Callers may ask for one more media type; those that ask for the old one get it.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may now be ${quoted(facts.name)}`,
});
