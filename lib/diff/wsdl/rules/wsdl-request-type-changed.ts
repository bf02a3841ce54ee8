import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Type of a request element changed. */
export const wsdlRequestTypeChanged = defineLanguageRule({
  id: "wsdl-request-type-changed",
  format: "wsdl",
  on: "request/element/type/changed",
  severity: "breaking",
  title: "Type of a request element changed",
  why: "The text that callers write there today may not be a value of the new type: messages are refused by whoever checks them, and code made from the definition no longer fits.",
  fix: "Keep the type, and add a new optional element for the new kind of value.",
  message: (facts) => changedMessage(facts, "type"),
});
