import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Request elements must stand in another order. */
export const wsdlRequestOrderDemanded = defineLanguageRule({
  id: "wsdl-request-order-demanded",
  format: "wsdl",
  on: "request/elements/order/changed",
  severity: "breaking",
  title: "Request elements must stand in another order",
  why: "Order matters in a sequence: messages as callers write them today are refused by whoever checks them, or read wrongly.",
  fix: "Keep the order, and add new elements at the end.",
  message: (facts) => `${facts.subject}: elements must now stand in the order ${quoted(facts.after)}`,
});
