import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Version of the document changed. */
export const documentVersionChanged = defineRule({
  id: "document-version-changed",
  on: "none/document/version/changed",
  severity: "non-breaking",
  title: "Version of the document changed",
  why: "The document names itself a new version; what that means for callers is said by the other changes.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "version"),
});
