import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Terms of service changed. */
export const documentTermsChanged = defineRule({
  id: "document-terms-changed",
  on: "none/document/terms/changed",
  severity: "non-breaking",
  title: "Terms of service changed",
  why: "The service is offered under other terms; have them read. Messages on the wire stay the same.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "terms of service"),
});
