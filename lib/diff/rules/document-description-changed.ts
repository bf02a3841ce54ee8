import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Description changed. */
export const documentDescriptionChanged = defineRule({
  id: "document-description-changed",
  on: "none/document/description/changed",
  severity: "non-breaking",
  title: "Description changed",
  why: "Only the documentation changed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "description"),
});
