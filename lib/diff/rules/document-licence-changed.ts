import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Licence changed. */
export const documentLicenceChanged = defineRule({
  id: "document-licence-changed",
  on: "none/document/licence/changed",
  severity: "non-breaking",
  title: "Licence changed",
  why: "The definition is under other terms; have them read. Messages on the wire stay the same.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "licence"),
});
