import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Link to the documentation changed. */
export const documentExternalDocsChanged = defineRule({
  id: "document-external-docs-changed",
  on: "none/document/external-docs/changed",
  severity: "non-breaking",
  title: "Link to the documentation changed",
  why: "Readers are led to another page; no message changes.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "link to the documentation"),
});
