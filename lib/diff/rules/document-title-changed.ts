import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Title changed. */
export const documentTitleChanged = defineRule({
  id: "document-title-changed",
  on: "none/document/title/changed",
  severity: "non-breaking",
  title: "Title changed",
  why: "Only the name of the document changed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "title"),
});
