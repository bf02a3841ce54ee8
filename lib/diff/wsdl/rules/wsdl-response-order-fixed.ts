import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Response elements have an order now. */
export const wsdlResponseOrderFixed = defineLanguageRule({
  id: "wsdl-response-order-fixed",
  format: "wsdl",
  on: "response/elements/order/fixed",
  severity: "non-breaking",
  title: "Response elements have an order now",
  why: "Callers who read them in any order read them in this one, too.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject}: elements now stand in the order ${quoted(facts.after)}`,
});
