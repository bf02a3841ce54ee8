import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request single shape became a choice. */
export const requestUnionIntroduced = defineRule({
  id: "request-union-introduced",
  on: "request/schema/union/introduced",
  severity: "non-breaking",
  title: "Request single shape became a choice",
  why: "A value that had one shape may now have several. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) =>
    `${facts.subject} may now have other shapes than before${facts.note === undefined ? "" : `: ${quoted(facts.note)}`}`,
});
