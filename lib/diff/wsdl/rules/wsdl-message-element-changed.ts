import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** A message is another element. */
export const wsdlMessageElementChanged = defineLanguageRule({
  id: "wsdl-message-element-changed",
  format: "wsdl",
  on: "none/message/element/changed",
  severity: "breaking",
  title: "A message is another element",
  why: "The first element of the body tells the service which message it is: callers send one that is no longer known, or read one that they do not know.",
  fix: "Keep the element, and offer the new message as a new operation.",
  message: (facts) => `${facts.subject} is ${quoted(facts.after)}, and was ${quoted(facts.before)}`,
});
