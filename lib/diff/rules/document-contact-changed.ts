import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Contact changed. */
export const documentContactChanged = defineRule({
  id: "document-contact-changed",
  on: "none/document/contact/changed",
  severity: "non-breaking",
  title: "Contact changed",
  why: "Somebody else is to be asked.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "contact"),
});
