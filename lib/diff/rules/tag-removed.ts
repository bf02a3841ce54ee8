import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Tag removed. */
export const tagRemoved = defineRule({
  id: "tag-removed",
  on: "none/document/tag/removed",
  severity: "non-breaking",
  title: "Tag removed",
  why: "Only the grouping in the documentation changed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `Tag ${quoted(facts.name)} was removed`,
});
