import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Response elements stand in another order. */
export const wsdlResponseOrderChanged = defineLanguageRule({
  id: "wsdl-response-order-changed",
  format: "wsdl",
  on: "response/elements/order/changed",
  severity: "breaking",
  title: "Response elements stand in another order",
  why: "Callers who read elements one after the other, as code made from the definition does, no longer find them where they are.",
  fix: "Keep the order, and add new elements at the end.",
  message: (facts) => `${facts.subject}: elements no longer stand in the order ${quoted(facts.before)}`,
});
