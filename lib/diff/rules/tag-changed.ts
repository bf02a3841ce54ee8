import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Tag description changed. */
export const tagChanged = defineRule({
  id: "tag-changed",
  on: "none/document/tag/changed",
  severity: "non-breaking",
  title: "Tag description changed",
  why: "Only the documentation changed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `Tag ${quoted(facts.name)} has another description`,
});
