import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Tag added. */
export const tagAdded = defineRule({
  id: "tag-added",
  on: "none/document/tag/added",
  severity: "non-breaking",
  title: "Tag added",
  why: "Only the grouping in the documentation changed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `Tag ${quoted(facts.name)} was added`,
});
