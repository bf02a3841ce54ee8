import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Link to the documentation of an operation changed. */
export const operationExternalDocsChanged = defineRule({
  id: "operation-external-docs-changed",
  on: "none/operation/external-docs/changed",
  severity: "non-breaking",
  title: "Link to the documentation of an operation changed",
  why: "Readers are led to another page; no message changes.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "link to the documentation"),
});
