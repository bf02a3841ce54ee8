import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Headers of a part of a body changed. */
export const responsePartHeadersChanged = defineRule({
  id: "response-part-headers-changed",
  on: "response/media-type/part-headers/changed",
  severity: "dangerous",
  title: "Headers of a part of a body changed",
  why: "The parts of the body come with other headers than before.",
  fix: "Leave new headers optional, and keep the old ones.",
  message: (facts) => `${facts.subject}: the headers of ${quoted(facts.name)} changed`,
});
