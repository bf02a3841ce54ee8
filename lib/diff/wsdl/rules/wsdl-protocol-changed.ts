import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Protocol of a binding changed. */
export const wsdlProtocolChanged = defineLanguageRule({
  id: "wsdl-protocol-changed",
  format: "wsdl",
  on: "none/binding/protocol/changed",
  severity: "breaking",
  title: "Protocol of a binding changed",
  why: "Another version of SOAP, another transport or another method of HTTP: callers of today speak one that is no longer understood.",
  fix: "Offer the new protocol as a binding of its own, with a port of its own.",
  message: (facts) => changedMessage(facts, "protocol"),
});
