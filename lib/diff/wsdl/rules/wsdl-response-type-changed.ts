import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Type of a response element changed. */
export const wsdlResponseTypeChanged = defineLanguageRule({
  id: "wsdl-response-type-changed",
  format: "wsdl",
  on: "response/element/type/changed",
  severity: "breaking",
  title: "Type of a response element changed",
  why: "Callers may read a value that the old type did not allow: code made from the old definition fails on it.",
  fix: "Keep the type, and add a new optional element for the new kind of value.",
  message: (facts) => changedMessage(facts, "type"),
});
