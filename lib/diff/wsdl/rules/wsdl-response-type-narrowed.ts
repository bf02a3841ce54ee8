import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Type of a response element allows less. */
export const wsdlResponseTypeNarrowed = defineLanguageRule({
  id: "wsdl-response-type-narrowed",
  format: "wsdl",
  on: "response/element/type/narrowed",
  severity: "non-breaking",
  title: "Type of a response element allows less",
  why: "Every value that the service may still write is one that callers read today.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "type"),
});
