import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Type of a request element takes more. */
export const wsdlRequestTypeWidened = defineLanguageRule({
  id: "wsdl-request-type-widened",
  format: "wsdl",
  on: "request/element/type/widened",
  severity: "non-breaking",
  title: "Type of a request element takes more",
  why: "Every value that callers write today is still one of the new type.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "type"),
});
