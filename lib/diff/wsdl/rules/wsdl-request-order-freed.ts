import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Request elements may stand in any order. */
export const wsdlRequestOrderFreed = defineLanguageRule({
  id: "wsdl-request-order-freed",
  format: "wsdl",
  on: "request/elements/order/freed",
  severity: "non-breaking",
  title: "Request elements may stand in any order",
  why: "Messages in the old order are still right.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject}: elements may now stand in any order`,
});
