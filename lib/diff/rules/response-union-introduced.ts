import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response single shape became a choice. */
export const responseUnionIntroduced = defineRule({
  id: "response-union-introduced",
  on: "response/schema/union/introduced",
  severity: "dangerous",
  title: "Response single shape became a choice",
  why: "A value that had one shape may now have several. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the one shape, or put the new shapes into a new field.",
  message: (facts) =>
    `${facts.subject} may now have other shapes than before${facts.note === undefined ? "" : `: ${quoted(facts.note)}`}`,
});
