import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage } from "@/lib/diff/rule-wording";

/** SOAP action of an operation changed. */
export const wsdlSoapActionChanged = defineLanguageRule({
  id: "wsdl-soap-action-changed",
  format: "wsdl",
  on: "request/binding/soap-action/changed",
  severity: "breaking",
  title: "SOAP action of an operation changed",
  why: "Many services and gateways pick the operation by the action: calls with the old one are refused or land elsewhere.",
  fix: "Keep the action, or accept both.",
  message: (facts) => changedMessage(facts, "SOAP action"),
});
